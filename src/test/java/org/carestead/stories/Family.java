package org.carestead.stories;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.carestead.MovableClock;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Visibility;
import org.carestead.grant.Household;
import org.carestead.grant.NewGrant;
import org.carestead.grant.NewGrants;
import org.carestead.grant.Relationship;
import org.carestead.member.MemberId;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.TestMedicines;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.support.TransactionTemplate;

/** The household of one story, and what Rosa has given to whom up to now. */
final class Family {

    private static final Duration PROOF_LASTS = Duration.ofMinutes(5);
    private static final int DAYS = 365;

    final ApplicationContext portal;
    final MemberId member;
    private final Household household;
    private final MovableClock clock;
    private final PlanCalendar calendar;
    private final List<MedicineId> medicines = new ArrayList<>();
    private final Map<Who, EmailAddress> addresses = new EnumMap<>(Who.class);
    private final Map<Who, Actor> actors = new EnumMap<>(Who.class);
    private final Map<Who, Instant> proved = new EnumMap<>(Who.class);
    private final Map<Who, Given> latest = new EnumMap<>(Who.class);
    private final List<Given> all = new ArrayList<>();
    private final List<BiConsumer<Given, Ending>> hearEnds = new ArrayList<>();
    int ended;

    /** Quiet ends that were told to the trail once more: whoever leaves what they took for a pause. */
    int knownAfterwards;

    /** How something ends. */
    enum Ending {
        /** Rosa sends them away, or they leave, for both to know. */
        AWAY,
        /** Rosa sends them away, and they are not to know. */
        QUIET,
        /** They know by now that they were sent away. */
        QUIET_NO_MORE,
        /** Its time is up, or that of what it rests on. */
        OVER
    }

    Family(ApplicationContext portal) {
        this.portal = portal;
        household = new Household(portal);
        clock = portal.getBean(MovableClock.class);
        calendar = portal.getBean(PlanCalendar.class);
        for (Who who : Who.values()) {
            addresses.put(who, Household.address());
            provesAnew(who, household.person(who.name(), address(who)));
        }
        member = household.member(actor(Who.ROSA).person());
        TestMedicines shelf = new TestMedicines(portal);
        medicines.add(shelf.take(member, "Medicine 0"));
        medicines.add(shelf.take(member, "Medicine 1"));
        for (Who who : List.of(Who.DANA, Who.SAM)) {
            begins(gives(who, Share.of(Level.ACT, Level.ACT, false)));
        }
    }

    private Given gives(Who who, Share share) {
        GrantId grant = GrantId.next();
        NewGrant agreed = new NewGrant(
                grant,
                member,
                actor(who).person(),
                Relationship.OTHER,
                terms(share),
                calendar.today().plusDays(DAYS),
                UUID.randomUUID());
        portal.getBean(TransactionTemplate.class)
                .executeWithoutResult(status ->
                        assertThat(portal.getBean(NewGrants.class).give(agreed)).isTrue());
        return Given.since(now(), grant, who, share, startOfDay(DAYS + 1));
    }

    Instant now() {
        return clock.instant();
    }

    void passes(Duration time) {
        clock.advance(time);
    }

    LocalDate day(int fromToday) {
        return calendar.today().plusDays(fromToday);
    }

    Instant startOfDay(int fromToday) {
        return calendar.startOf(day(fromToday));
    }

    Actor actor(Who who) {
        return requireNonNull(actors.get(who));
    }

    List<UUID> everybody() {
        return actors.values().stream().map(actor -> actor.person().id()).toList();
    }

    EmailAddress address(Who who) {
        return requireNonNull(addresses.get(who));
    }

    MedicineId medicine(int number) {
        return medicines.get(number);
    }

    void proves(Who who) {
        provesAnew(who, actor(who).person());
    }

    private void provesAnew(Who who, PersonId person) {
        actors.put(who, household.signedIn(person));
        proved.put(who, now());
    }

    boolean hasProved(Who who) {
        return now().isBefore(requireNonNull(proved.get(who)).plus(PROOF_LASTS));
    }

    GrantTerms terms(Share share) {
        return new GrantTerms(
                share.permissions(), share.hidden() ? Visibility.CAREFUL.hiding(medicine(1)) : Visibility.CAREFUL);
    }

    /** What Rosa gave this person last, over or not. */
    Optional<Given> given(Who who) {
        return Optional.ofNullable(latest.get(who));
    }

    /** Whether this medicine is not hidden from them. */
    boolean sees(Who who, int medicine) {
        return who == Who.ROSA
                || given(who).filter(given -> given.sees(medicine)).isPresent();
    }

    /** Everything that she has ever given. */
    List<Given> all() {
        return List.copyOf(all);
    }

    void begins(Given given) {
        latest.put(given.to, given);
        all.add(given);
    }

    void atEachEnd(BiConsumer<Given, Ending> hears) {
        hearEnds.add(hears);
    }

    /** With it ends what was lent of it, as quietly. */
    void ends(Given given, Ending how) {
        if (given.state == GrantState.ENDED) {
            knownAfterwards++;
            given.endedQuietly = false;
        } else {
            given.sentAway |= given.state == GrantState.PAUSED && !given.rests;
            given.state = GrantState.ENDED;
            given.ruleAnswers = false;
            given.endedQuietly = how == Ending.QUIET;
            ended++;
        }
        hearEnds.forEach(each -> each.accept(given, how));
        endLoansOf(given, how == Ending.QUIET ? how : Ending.OVER);
    }

    void endLoansOf(Given given, Ending how) {
        all().stream()
                .filter(each -> each.lentBy == given)
                .filter(each -> each.state != GrantState.ENDED || (how != Ending.QUIET && each.seemsPaused(now())))
                .forEach(each -> ends(each, how));
    }

    /** The last day of a quiet end is noted as past. */
    void isQuietNoMore(Given given) {
        given.endedQuietly = false;
        hearEnds.forEach(each -> each.accept(given, Ending.QUIET_NO_MORE));
        endLoansOf(given, Ending.OVER);
    }
}
