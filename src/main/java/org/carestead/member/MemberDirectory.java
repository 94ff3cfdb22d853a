package org.carestead.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.carestead.person.PersonId;
import org.carestead.vault.Vault;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds members by what somebody says of them. It tells who is covered, so it answers only inside the transaction of a
 * service that has asked in which hat it is asked.
 */
@Service
public class MemberDirectory {

    private static final int SHORTEST = 2;

    private final JdbcClient jdbc;
    private final Vault vault;

    MemberDirectory(JdbcClient jdbc, Vault vault) {
        this.jdbc = jdbc;
        this.vault = vault;
    }

    /**
     * Members with this number, or with these letters in their name whatever the accents and capitals; by name. Fewer
     * than two letters find nobody.
     *
     * @param most how many at most
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<MemberView> find(String typed, int most) {
        String text = typed.strip();
        if (text.length() < SHORTEST) {
            return List.of();
        }
        String number = MemberNumber.of(text).map(MemberNumber::value).orElse("");
        return jdbc.sql("""
            SELECT m.id, m.person_id, m.given_name, m.family_name, m.birth_date, m.language FROM member m
            WHERE CONCAT(m.given_name, ' ', m.family_name) LIKE :name ESCAPE '!'
               OR m.id IN (SELECT i.member_id FROM member_identifier i WHERE i.blind_index = :number)
            ORDER BY m.family_name, m.given_name, m.id LIMIT :most\
            """)
                .param("name", "%" + text.replaceAll("([!%_])", "!$1") + "%")
                .param("number", vault.blindIndex(MemberNumber.PURPOSE, number))
                .param("most", most)
                .query(MemberDirectory::view)
                .list();
    }

    private static MemberView view(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new MemberView(
                new MemberId(row.getObject("id", UUID.class)),
                person == null ? null : new PersonId(person),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                Locale.forLanguageTag(row.getString("language")));
    }
}
