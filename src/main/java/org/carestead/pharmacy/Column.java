package org.carestead.pharmacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.carestead.access.MedicineId;
import org.jspecify.annotations.Nullable;

/** Reads columns that may be empty. */
final class Column {

    private Column() {}

    static <E extends Enum<E>> @Nullable E named(ResultSet row, String column, Class<E> type) throws SQLException {
        String name = row.getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    static @Nullable Integer number(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    static @Nullable MedicineId medicine(ResultSet row) throws SQLException {
        UUID id = row.getObject("medicine_id", UUID.class);
        return id == null ? null : new MedicineId(id);
    }
}
