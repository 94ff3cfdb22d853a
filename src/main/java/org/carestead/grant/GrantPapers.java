package org.carestead.grant;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.function.Predicate;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.authorization.Authorizations;
import org.carestead.authorization.PaperTerms;
import org.carestead.authorization.PaperTerms.Occasion;
import org.carestead.authorization.PaperTerms.Until;
import org.carestead.authorization.Signature;
import org.carestead.authorization.SigningOutcome;
import org.carestead.authorization.SigningRefusal;
import org.carestead.member.MemberView;
import org.carestead.member.PlanCalendar;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a member signs when somebody who helps already shall see or do more, go on for longer than the paper of before says
 * (45 CFR 164.508(c)(1)(v)), or may have another person stand in, who was not named in it (45 CFR 164.508(c)(1)(iii)). Less
 * takes no signature.
 */
@Service
public class GrantPapers {

    private final GrantRows rows;
    private final Ownership ownership;
    private final Authorizations authorizations;
    private final People people;
    private final PlanCalendar calendar;
    private final InstantSource clock;

    GrantPapers(
            GrantRows rows,
            Ownership ownership,
            Authorizations authorizations,
            People people,
            PlanCalendar calendar,
            InstantSource clock) {
        this.rows = rows;
        this.ownership = ownership;
        this.authorizations = authorizations;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * What is to be read and signed for this change of what one has given, if anything. Nothing is recorded.
     *
     * @param version of the grant as the person saw it
     */
    @Transactional(readOnly = true)
    public GrantPaper draft(Actor actor, GrantId id, GrantTerms wanted, int version) {
        return draft(
                actor,
                id,
                grant -> grant.version() == version,
                (me, grant) -> ownership.limited(me.id(), wanted).isWiderThan(grant.terms()),
                (me, grant) -> more(me, grant, wanted));
    }

    /** The same for another last day, as it stands. */
    @Transactional(readOnly = true)
    public GrantPaper draft(Actor actor, GrantId id, LocalDate lastDay) {
        GrantPaper paper = draft(
                actor,
                id,
                grant -> true,
                (me, grant) -> lastDay.isAfter(calendar.lastDayBefore(grant.endsAt())),
                (me, grant) -> longer(me, grant, lastDay));
        boolean tooLate = lastDay.isAfter(calendar.today().plusMonths(Renewals.LONGEST_MONTHS));
        return paper instanceof GrantPaper.ToRead && tooLate ? new GrantPaper.Refused(GrantRefusal.LAST_DAY) : paper;
    }

    /** The same for letting this caregiver have somebody stand in. */
    @Transactional(readOnly = true)
    public GrantPaper draftForStandIns(Actor actor, GrantId id) {
        return draft(actor, id, grant -> true, (me, grant) -> true, this::lent);
    }

    /** Signs for that, in the running transaction. */
    Optional<GrantRefusal> signForStandIns(Actor actor, Grant grant, Signature signature) {
        return sign(actor, grant, me -> lent(me, grant), signature);
    }

    /** Signs for more, in the running transaction. Nothing is returned where that is done. */
    Optional<GrantRefusal> sign(Actor actor, Grant grant, GrantTerms wanted, Signature signature) {
        return sign(actor, grant, me -> more(me, grant, wanted), signature);
    }

    /** Signs for a later day. */
    Optional<GrantRefusal> sign(Actor actor, Grant grant, LocalDate lastDay, Signature signature) {
        return sign(actor, grant, me -> longer(me, grant, lastDay), signature);
    }

    private GrantPaper draft(
            Actor actor,
            GrantId id,
            Predicate<Grant> isAsSeen,
            BiPredicate<MemberView, Grant> isNeeded,
            BiFunction<MemberView, Grant, PaperTerms> terms) {
        Optional<MemberView> mine = ownership.memberOf(actor);
        Optional<Grant> found = mine.flatMap(
                me -> rows.findById(id).filter(grant -> grant.member().equals(me.id())));
        if (mine.isEmpty() || found.isEmpty()) {
            return new GrantPaper.Refused(GrantRefusal.NOT_AVAILABLE);
        }
        MemberView me = mine.get();
        Grant grant = found.get();
        if (grant.isOver(clock.instant())) {
            return new GrantPaper.Refused(GrantRefusal.HAS_ENDED);
        }
        if (!isAsSeen.test(grant)) {
            return new GrantPaper.Refused(GrantRefusal.CHANGED_MEANWHILE);
        }
        if (!isNeeded.test(me, grant)) {
            return new GrantPaper.NotNeeded();
        }
        return grant.isForATime()
                ? new GrantPaper.Refused(GrantRefusal.FOR_A_TIME)
                : new GrantPaper.ToRead(authorizations.draft(actor, terms.apply(me, grant)));
    }

    private Optional<GrantRefusal> sign(
            Actor actor, Grant grant, Function<MemberView, PaperTerms> terms, Signature signature) {
        Optional<MemberView> me = ownership.memberOf(actor);
        if (me.isEmpty()) {
            return Optional.of(GrantRefusal.NOT_AVAILABLE);
        }
        return switch (authorizations.sign(
                actor,
                terms.apply(me.get()),
                signature,
                grant.id().id(),
                grant.caregiver().id())) {
            case SigningOutcome.Done done -> {
                authorizations.restsOn(grant.id().id(), grant.id());
                yield Optional.empty();
            }
            case SigningOutcome.Refused refused -> Optional.of(refusal(refused.reason()));
        };
    }

    private PaperTerms more(MemberView me, Grant grant, GrantTerms wanted) {
        return new PaperTerms(
                me,
                nameOf(grant.caregiver()),
                ownership.limited(me.id(), wanted),
                OfferedAreas.ALL,
                grant.allowsStandIns(),
                lastDay(grant),
                Occasion.MORE,
                wanted.permissions().isWiderThan(grant.terms().permissions()));
    }

    private PaperTerms longer(MemberView me, Grant grant, LocalDate lastDay) {
        return new PaperTerms(
                me,
                nameOf(grant.caregiver()),
                grant.terms(),
                OfferedAreas.ALL,
                grant.allowsStandIns(),
                new Until.LastDay(lastDay),
                Occasion.LONGER,
                true);
    }

    private PaperTerms lent(MemberView me, Grant grant) {
        return new PaperTerms(
                me,
                nameOf(grant.caregiver()),
                grant.terms(),
                OfferedAreas.ALL,
                true,
                lastDay(grant),
                Occasion.STAND_IN,
                true);
    }

    private Until lastDay(Grant grant) {
        return new Until.LastDay(calendar.lastDayBefore(grant.endsAt()));
    }

    private String nameOf(PersonId person) {
        return people.find(person).map(PersonView::fullName).orElse("");
    }

    private static GrantRefusal refusal(SigningRefusal reason) {
        return switch (reason) {
            case PROVE_ITS_YOU -> GrantRefusal.PROVE_ITS_YOU;
            case NOT_YOUR_NAME -> GrantRefusal.NOT_YOUR_NAME;
            case TEXT_CHANGED -> GrantRefusal.TEXT_CHANGED;
        };
    }
}
