package org.carestead.member;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.carestead.PortalTest;
import org.carestead.person.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@PortalTest
class MembersModuleTests {

    private static final LocalDate BORN = LocalDate.of(1948, 3, 14);

    @Autowired
    private Members members;

    @Autowired
    private MemberIntake intake;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private final String number = "MM-" + UUID.randomUUID();

    @Test
    void memberIsFoundByNumberAndBirthDateOnly() {
        MemberId member = taken(BORN, number);

        ClaimableMember found =
                members.findForClaim(number.toLowerCase(Locale.ROOT), BORN).orElseThrow();

        assertThat(found.id()).isEqualTo(member);
        assertThat(found.contacts())
                .containsExactly(
                        new ContactOnFile(ContactOnFile.Kind.EMAIL, "maría@example.org"),
                        new ContactOnFile(ContactOnFile.Kind.PHONE, "+1-518-555-0101"));
        assertThat(members.findForClaim(number, BORN.plusDays(1))).isEmpty();
        assertThat(members.findForClaim(number + "0", BORN)).isEmpty();
        assertThat(members.findForClaim("", BORN)).isEmpty();
    }

    @Test
    void memberWithoutContactIsFoundWithNone() {
        MemberId member = MemberId.next();
        take(record(member, "Ana", BORN, false, List.of(), number));

        assertThat(members.findForClaim(number, BORN)).contains(new ClaimableMember(member, List.of()));
    }

    @Test
    void smallChildrenTheDeadAndTheClaimedAreNotClaimable() {
        LocalDate childBorn = LocalDate.now(java.time.ZoneOffset.UTC).minusYears(12);
        taken(childBorn, number + "1");
        take(record(MemberId.next(), "Ana", BORN, true, contacts(), number + "2"));
        MemberId claimed = taken(BORN, number + "3");
        assertThat(members.claim(claimed, person())).isTrue();

        assertThat(members.findForClaim(number + "1", childBorn)).isEmpty();
        assertThat(members.findForClaim(number + "2", BORN)).isEmpty();
        assertThat(members.findForClaim(number + "3", BORN)).isEmpty();
    }

    @Test
    void takingAgainReplacesAndKeepsTheClaim() {
        MemberId member = taken(BORN, number);
        PersonId person = person();
        members.claim(member, person);

        take(record(member, "Rosa María", BORN, false, List.of(), number));

        MemberView view = members.of(person).orElseThrow();
        assertThat(view.givenName()).isEqualTo("Rosa María");
        assertThat(view.fullName()).isEqualTo("Rosa María Núñez 李 🙂");
        assertThat(view.language()).isEqualTo(Locale.forLanguageTag("es"));
        assertThat(members.find(List.of(member, MemberId.next()))).containsOnlyKeys(member);
    }

    @Test
    void onePersonIsOneMember() {
        PersonId person = person();
        assertThat(members.claim(taken(BORN, number), person)).isTrue();
        assertThat(members.claim(taken(BORN, number + "1"), person)).isFalse();
    }

    @Test
    void membershipIsClaimedOnceWhoeverComesAtTheSameMoment() throws Exception {
        MemberId member = taken(BORN, number);
        int people = 8;
        List<PersonId> comers = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            comers.add(person());
        }
        CyclicBarrier barrier = new CyclicBarrier(people);
        int claimed = 0;
        try (var threads = Executors.newFixedThreadPool(people)) {
            List<Callable<Boolean>> claims = comers.stream()
                    .<Callable<Boolean>>map(person -> () -> {
                        barrier.await();
                        return members.claim(member, person);
                    })
                    .toList();
            for (Future<Boolean> each : threads.invokeAll(claims)) {
                try {
                    claimed += each.get() ? 1 : 0;
                } catch (java.util.concurrent.ExecutionException conflict) {
                    assertThat(conflict).hasRootCauseInstanceOf(java.sql.SQLException.class);
                }
            }
        }
        assertThat(claimed).isEqualTo(1);
    }

    @Test
    void numberOfAnotherMemberIsRefused() {
        taken(BORN, number);
        assertThatThrownBy(() -> taken(BORN, number)).isInstanceOf(MemberIntake.NumberInUse.class);
    }

    @Test
    void holderOfThePolicyIsKnownByItsNumberToo() {
        MemberId holder = taken(BORN, number);
        MemberId child = taken(BORN, number + "1");
        String policy = "POLICY-" + UUID.randomUUID();

        transaction.executeWithoutResult(t -> {
            intake.take(coverage(holder, "self", policy));
            intake.take(coverage(child, "child", policy));
        });

        assertThat(members.findForClaim(policy, BORN).map(ClaimableMember::id)).contains(holder);
    }

    @Test
    void memberOnlyHeardOfCannotBeClaimed() {
        MemberId member = MemberId.next();
        transaction.executeWithoutResult(t -> {
            intake.expect(member);
            intake.expect(member);
            intake.take(coverage(member, "self", number));
        });
        assertThat(members.findForClaim(number, BORN)).isEmpty();

        take(record(member, "Ana", BORN, false, contacts(), number + "1"));
        assertThat(members.findForClaim(number, BORN)).isPresent();
    }

    @Test
    void relatedPeopleAreOfferedByName() {
        MemberId member = taken(BORN, number);
        UUID same = UUID.randomUUID();
        transaction.executeWithoutResult(t -> {
            intake.take(
                    new RelatedPersonRecord(UUID.randomUUID(), member, "Sam", "O'Connor", "SONC", "sam@example.org"));
            intake.take(new RelatedPersonRecord(same, member, "Zoë", "Wrong", null, null));
            intake.take(new RelatedPersonRecord(same, member, "Leo", "Alvarez", null, null));
        });

        assertThat(members.relatedPeople(member))
                .containsExactly(
                        new RelatedPersonView("Leo", "Alvarez", null, null),
                        new RelatedPersonView("Sam", "O'Connor", "SONC", "sam@example.org"));
    }

    @Test
    void numbersAndAddressesAreNowhereInClear() {
        taken(BORN, number);
        String inClear = number.replace("-", "").toUpperCase(Locale.ROOT);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM member_identifier WHERE INSTR(sealed_value, :n) > 0")
                        .param("n", inClear)
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("SELECT COUNT(*) FROM member_contact WHERE INSTR(sealed_address, 'example') > 0")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private MemberId taken(LocalDate born, String memberNumber) {
        MemberId member = MemberId.next();
        take(record(member, "Rosa", born, false, contacts(), memberNumber));
        return member;
    }

    private void take(MemberRecord told) {
        transaction.executeWithoutResult(t -> intake.take(told));
    }

    private static List<ContactOnFile> contacts() {
        return List.of(
                new ContactOnFile(ContactOnFile.Kind.EMAIL, "maría@example.org"),
                new ContactOnFile(ContactOnFile.Kind.PHONE, "+1-518-555-0101"));
    }

    private static MemberRecord record(
            MemberId id, String given, LocalDate born, boolean deceased, List<ContactOnFile> contacts, String number) {
        return new MemberRecord(
                id,
                given,
                "Núñez 李 🙂",
                born,
                "es",
                "NY",
                deceased,
                List.of(new MemberRecord.Known(MemberRecord.Kind.MEMBER, number)),
                contacts);
    }

    private static CoverageRecord coverage(MemberId member, String relationship, String subscriber) {
        return new CoverageRecord(
                UUID.randomUUID(),
                member,
                "Silver",
                "Plan",
                relationship,
                "active",
                BORN,
                null,
                null,
                null,
                null,
                subscriber);
    }

    private PersonId person() {
        PersonId person = PersonId.next();
        jdbc.sql("""
                        INSERT INTO person (id, given_name, family_name, language, created_at, version)
                        VALUES (:id, 'Rosa', 'Alvarez', 'en', UTC_TIMESTAMP(6), 0)""").param("id", person.id()).update();
        return person;
    }
}
