package org.carestead.pharmacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The pharmacies that the plan's feed has told of. They are nobody's own, so everybody may know them. */
@Repository
public class Pharmacies {

    private final JdbcClient jdbc;

    Pharmacies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by name. */
    public List<PharmacySummary> all() {
        return jdbc.sql("SELECT * FROM pharmacy ORDER BY name, id")
                .query(Pharmacies::pharmacy)
                .list();
    }

    /** Empty where the plan knows none of this id. */
    public Optional<PharmacySummary> find(UUID id) {
        return jdbc.sql("SELECT * FROM pharmacy WHERE id = ?")
                .param(id)
                .query(Pharmacies::pharmacy)
                .optional();
    }

    private static PharmacySummary pharmacy(ResultSet row, int number) throws SQLException {
        return new PharmacySummary(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("phone"),
                row.getString("address"));
    }
}
