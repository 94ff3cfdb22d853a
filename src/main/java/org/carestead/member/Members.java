package org.carestead.member;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.carestead.person.PersonId;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who the plan covers, and which person a member is. */
@Service
public class Members {

    /** From this age a member may have a sign-in of their own; a table per state narrows it later. */
    static final int OWN_SIGN_IN_AGE = 13;

    private static final String VIEW =
            "SELECT id, person_id, given_name, family_name, birth_date, language FROM member ";

    private final JdbcClient jdbc;
    private final Vault vault;
    private final InstantSource clock;
    private final PlanCalendar calendar;
    private final ApplicationEventPublisher events;

    Members(
            JdbcClient jdbc,
            Vault vault,
            InstantSource clock,
            PlanCalendar calendar,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.vault = vault;
        this.clock = clock;
        this.calendar = calendar;
        this.events = events;
    }

    /** One member. */
    @Transactional(readOnly = true)
    public Optional<MemberView> find(MemberId id) {
        return jdbc.sql(VIEW + "WHERE id = :id")
                .param("id", id.id())
                .query(Members::view)
                .optional();
    }

    /** Several in one question; those unknown are left out. */
    @Transactional(readOnly = true)
    public Map<MemberId, MemberView> find(Collection<MemberId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : jdbc
                        .sql(VIEW + "WHERE id IN (:ids)")
                        .param("ids", ids.stream().map(MemberId::id).toList())
                        .query(Members::view)
                        .stream()
                        .collect(toUnmodifiableMap(MemberView::id, v -> v));
    }

    /** The member that this person is, if any. */
    @Transactional(readOnly = true)
    public Optional<MemberView> of(PersonId person) {
        return OneLook.of(person, this::ask);
    }

    private Optional<MemberView> ask(PersonId person) {
        return jdbc.sql(VIEW + "WHERE person_id = :person")
                .param("person", person.id())
                .query(Members::view)
                .optional();
    }

    /** The members that these people are; most people are none. */
    @Transactional(readOnly = true)
    public List<MemberView> of(Collection<PersonId> people) {
        return people.isEmpty()
                ? List.of()
                : jdbc.sql(VIEW + "WHERE person_id IN (:people)")
                        .param("people", people.stream().map(PersonId::id).toList())
                        .query(Members::view)
                        .list();
    }

    /**
     * The unclaimed membership with this number and date of birth. One statement, whatever the answer. Members under 13
     * and those who have died are never claimable.
     *
     * @param memberId as typed: blanks, dashes and case do not matter
     */
    @Transactional(readOnly = true)
    public Optional<ClaimableMember> findForClaim(String memberId, LocalDate birthDate) {
        String number = MemberNumber.of(memberId).map(MemberNumber::value).orElse("");
        List<Found> found = jdbc.sql("""
                        SELECT m.id, c.kind, c.sealed_address
                        FROM member_identifier i
                        JOIN member m ON m.id = i.member_id
                        LEFT JOIN member_contact c ON c.member_id = m.id
                        WHERE i.blind_index = :number AND m.birth_date = :birthDate AND m.birth_date <= :oldEnough
                          AND m.person_id IS NULL AND NOT m.deceased
                        ORDER BY c.kind, c.id""")
                .param("number", vault.blindIndex(MemberNumber.PURPOSE, number))
                .param("birthDate", birthDate)
                .param("oldEnough", calendar.today().minusYears(OWN_SIGN_IN_AGE))
                .query((row, n) ->
                        new Found(new MemberId(row.getObject("id", UUID.class)), contact(row.getString("kind"), row)))
                .list();
        return found.isEmpty()
                ? Optional.empty()
                : Optional.of(new ClaimableMember(
                        found.getFirst().id(),
                        found.stream()
                                .map(Found::contact)
                                .filter(Objects::nonNull)
                                .toList()));
    }

    /**
     * Makes this person the member, once.
     *
     * @return false when somebody else has claimed it meanwhile, or the person is another member already
     */
    @Transactional
    public boolean claim(MemberId member, PersonId person) {
        Instant now = clock.instant();
        int claimed = jdbc.sql("""
                        UPDATE member SET person_id = :person, claimed_at = :now
                        WHERE id = :member AND person_id IS NULL AND NOT deceased
                          AND NOT EXISTS (SELECT 1 FROM (SELECT id FROM member WHERE person_id = :person) taken)""")
                .param("person", person.id())
                .param("now", now.atOffset(ZoneOffset.UTC).toLocalDateTime())
                .param("member", member.id())
                .update();
        if (claimed == 1) {
            events.publishEvent(new MembershipClaimed(member, person));
        }
        return claimed == 1;
    }

    /** Whom the plan's file names beside this member, by name: offered when inviting. */
    @Transactional(readOnly = true)
    public List<RelatedPersonView> relatedPeople(MemberId member) {
        return jdbc.sql("""
                        SELECT given_name, family_name, relationship, sealed_email FROM related_person
                        WHERE member_id = :member ORDER BY given_name, family_name, id""")
                .param("member", member.id())
                .query((row, n) -> new RelatedPersonView(
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getString("relationship"),
                        opened(row.getBytes("sealed_email"))))
                .list();
    }

    private @Nullable ContactOnFile contact(@Nullable String kind, ResultSet row) throws SQLException {
        String address = opened(row.getBytes("sealed_address"));
        return kind == null || address == null ? null : new ContactOnFile(ContactOnFile.Kind.valueOf(kind), address);
    }

    private @Nullable String opened(byte @Nullable [] sealed) {
        return sealed == null ? null : vault.open(sealed);
    }

    private static MemberView view(ResultSet row, int n) throws SQLException {
        UUID person = row.getObject("person_id", UUID.class);
        return new MemberView(
                new MemberId(row.getObject("id", UUID.class)),
                person == null ? null : new PersonId(person),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getObject("birth_date", LocalDate.class),
                Locale.forLanguageTag(row.getString("language")));
    }

    private record Found(MemberId id, @Nullable ContactOnFile contact) {}
}
