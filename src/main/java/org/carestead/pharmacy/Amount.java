package org.carestead.pharmacy;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** So much of a medicine, as it is handed over. */
record Amount(BigDecimal number, SupplyUnit unit) {

    /** Null where the feed does not say how much, or in a unit that we have no word for. */
    static @Nullable Amount of(ResultSet row) throws SQLException {
        BigDecimal number = row.getBigDecimal("quantity");
        SupplyUnit unit = SupplyUnit.of(row.getString("quantity_unit"));
        return number == null || number.signum() <= 0 || unit == null
                ? null
                : new Amount(number.stripTrailingZeros(), unit);
    }
}
