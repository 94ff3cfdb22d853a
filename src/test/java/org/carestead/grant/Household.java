package org.carestead.grant;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.member.MemberId;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonName;
import org.carestead.signin.Actor;
import org.carestead.signin.NewSignIn;
import org.carestead.signin.ProofMethod;
import org.carestead.signin.SignIns;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** People, members and grants to test with; every call makes new ones. */
public final class Household {

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final People people;
    private final GrantRows rows;
    private final LatestGrants latest;
    private final InstantSource clock;
    private final SignIns signIns;

    public Household(ApplicationContext portal) {
        jdbc = portal.getBean(JdbcClient.class);
        transactions = portal.getBean(TransactionTemplate.class);
        people = portal.getBean(People.class);
        rows = portal.getBean(GrantRows.class);
        latest = portal.getBean(LatestGrants.class);
        signIns = portal.getBean(SignIns.class);
        clock = portal.getBean(InstantSource.class);
    }

    /** An address that nobody else has. */
    public static EmailAddress address() {
        return new EmailAddress(UUID.randomUUID() + "@example.org");
    }

    public PersonId person(String given) {
        return person(given, address());
    }

    public PersonId person(String given, EmailAddress email) {
        PersonName name = PersonName.parse(given, "Núñez 李").orElseThrow();
        return transactions.execute(
                status -> people.register(name, Locale.ENGLISH, email).orElseThrow());
    }

    /** Somebody covered by the plan who is this person. */
    public MemberId member(PersonId person) {
        MemberId member = MemberId.next();
        jdbc.sql("""
                        INSERT INTO member (id, person_id, given_name, family_name, language, deceased)
                        VALUES (?, ?, 'Rosa', 'Alvarez', 'en', FALSE)""").params(member.id(), person.id()).update();
        return member;
    }

    /** An active grant of a year that began a minute ago. */
    public GrantId grant(MemberId member, PersonId caregiver, GrantTerms terms) {
        return grant(member, caregiver, terms, Duration.ofDays(365));
    }

    public GrantId grant(MemberId member, PersonId caregiver, GrantTerms terms, Duration term) {
        Instant now = clock.instant();
        NewGrant agreed = new NewGrant(
                GrantId.next(), member, caregiver, Relationship.DAUGHTER, terms, LocalDate.EPOCH, UUID.randomUUID());
        Grant grant = new Grant(agreed, now.minusSeconds(60), now.plus(term));
        return transactions.execute(status -> {
            Grant saved = rows.saveAndFlush(grant);
            latest.begin(saved);
            return saved.id();
        });
    }

    /** The person, having just given their password. */
    public Actor signedIn(PersonId person) {
        return signIn(person).signIn().actor();
    }

    /** A sign-in of this person, begun just now. */
    public NewSignIn signIn(PersonId person) {
        return signIns.start(person, ProofMethod.PASSWORD, "a test");
    }
}
