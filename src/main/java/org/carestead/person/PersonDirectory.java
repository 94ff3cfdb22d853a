package org.carestead.person;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Finds people by what somebody says of them. It tells who has an account, so it answers only inside the transaction of
 * a service that has asked in which hat it is asked.
 */
@Service
public class PersonDirectory {

    private static final int SHORTEST = 2;

    private final JdbcClient jdbc;
    private final SignInNames names;

    PersonDirectory(JdbcClient jdbc, SignInNames names) {
        this.jdbc = jdbc;
        this.names = names;
    }

    /**
     * Whoever signs in with this e-mail address, or has these letters in their name whatever the accents and capitals;
     * by name. Fewer than two letters find nobody.
     *
     * @param most how many at most
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<PersonView> find(String typed, int most) {
        String text = typed.strip();
        if (text.length() < SHORTEST) {
            return List.of();
        }
        return jdbc.sql("""
            SELECT p.id, p.given_name, p.family_name, p.language FROM person p
            WHERE CONCAT(p.given_name, ' ', p.family_name) LIKE :name ESCAPE '!'
               OR p.id IN (SELECT n.person_id FROM sign_in_name n WHERE n.blind_index = :blind)
            ORDER BY p.family_name, p.given_name, p.id LIMIT :most\
            """)
                .param("name", "%" + text.replaceAll("([!%_])", "!$1") + "%")
                .param("blind", EmailAddress.parse(text).map(names::blind).orElse(new byte[32]))
                .param("most", most)
                .query((row, number) -> new PersonView(
                        new PersonId(row.getObject("id", UUID.class)),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        Locale.forLanguageTag(row.getString("language"))))
                .list();
    }
}
