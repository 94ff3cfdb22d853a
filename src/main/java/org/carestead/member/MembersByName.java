package org.carestead.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds whom somebody means who knows them. What is found is for the portal alone: nobody who asks is told. */
@Service
public class MembersByName {

    private static final String FIND = """
        SELECT m.id, m.person_id, m.given_name, m.family_name, m.birth_date, m.language, c.kind, c.sealed_address
        FROM member m
        LEFT JOIN member_identifier i ON i.member_id = m.id AND i.blind_index = :number
        LEFT JOIN member_contact c ON c.member_id = m.id
        WHERE m.family_name = :family AND m.given_name = :given AND NOT m.deceased
          AND (m.birth_date = :birthDate OR i.blind_index IS NOT NULL)
          AND (m.birth_date IS NULL OR m.birth_date <= :oldEnough)
        ORDER BY m.id, c.kind, c.id\
        """;

    private final JdbcClient jdbc;
    private final Vault vault;
    private final PlanCalendar calendar;

    MembersByName(JdbcClient jdbc, Vault vault, PlanCalendar calendar) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.calendar = calendar;
    }

    /**
     * The one member of this name with this date of birth or this number; empty where there is none, or more than one.
     * Capitals and accents of the name do not matter. Children under 13 and those who have died are not found.
     *
     * @param number as typed; empty: not known
     */
    @Transactional(readOnly = true)
    public Optional<FoundMember> find(PersonName name, @Nullable LocalDate birthDate, String number) {
        String normal = MemberNumber.of(number).map(MemberNumber::value).orElse("");
        List<Row> rows = jdbc.sql(FIND)
                .param("number", vault.blindIndex(MemberNumber.PURPOSE, normal))
                .param("family", name.family())
                .param("given", name.given())
                .param("birthDate", birthDate)
                .param("oldEnough", calendar.today().minusYears(Members.OWN_SIGN_IN_AGE))
                .query(this::row)
                .list();
        return rows.stream().map(Row::member).distinct().count() == 1
                ? Optional.of(new FoundMember(
                        rows.getFirst().member(),
                        rows.stream().map(Row::contact).filter(Objects::nonNull).toList()))
                : Optional.empty();
    }

    private Row row(ResultSet row, int number) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        MemberView member = new MemberView(
                new MemberId(row.getObject("id", UUID.class)),
                person == null ? null : new PersonId(person),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                Locale.forLanguageTag(row.getString("language")));
        String kind = row.getString("kind");
        return new Row(
                member,
                kind == null
                        ? null
                        : new ContactOnFile(
                                ContactOnFile.Kind.valueOf(kind), vault.open(row.getBytes("sealed_address"))));
    }

    private record Row(MemberView member, @Nullable ContactOnFile contact) {}
}
