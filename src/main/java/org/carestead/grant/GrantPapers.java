package org.carestead.grant;

import java.time.InstantSource;
import java.util.Optional;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.authorization.Authorizations;
import org.carestead.authorization.PaperTerms;
import org.carestead.authorization.PaperText;
import org.carestead.authorization.Signature;
import org.carestead.authorization.SigningOutcome;
import org.carestead.authorization.SigningRefusal;
import org.carestead.member.MemberView;
import org.carestead.member.PlanCalendar;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a member signs when somebody who helps already shall see or do more. Less takes no signature. */
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

    /** What is to be read and signed for this change of one's own grant; nothing where it is not one's own, or is over. */
    @Transactional(readOnly = true)
    public Optional<PaperText> draft(Actor actor, GrantId id, GrantTerms wanted) {
        return ownership
                .memberOf(actor)
                .flatMap(me -> rows.of(me.id()).stream()
                        .filter(grant -> grant.id().equals(id) && !grant.isOver(clock.instant()))
                        .findFirst()
                        .map(grant -> authorizations.draft(actor, terms(me, grant, wanted))));
    }

    /** Signs for it, in the running transaction. Nothing is returned where that is done. */
    Optional<GrantRefusal> sign(Actor actor, Grant grant, GrantTerms wanted, Signature signature) {
        Optional<MemberView> me = ownership.memberOf(actor);
        if (me.isEmpty()) {
            return Optional.of(GrantRefusal.NOT_AVAILABLE);
        }
        return switch (authorizations.sign(
                actor,
                terms(me.get(), grant, wanted),
                signature,
                grant.id().id(),
                grant.caregiver().id())) {
            case SigningOutcome.Done done -> {
                authorizations.taken(grant.id().id(), grant.id());
                yield Optional.empty();
            }
            case SigningOutcome.Refused refused -> Optional.of(refusal(refused.reason()));
        };
    }

    private PaperTerms terms(MemberView me, Grant grant, GrantTerms wanted) {
        String helper = people.find(grant.caregiver()).map(PersonView::fullName).orElse("");
        return new PaperTerms(
                me,
                helper,
                ownership.limited(me.id(), wanted),
                OfferedAreas.ALL,
                calendar.lastDayBefore(grant.endsAt()),
                true,
                wanted.permissions().isWiderThan(grant.terms().permissions()));
    }

    private static GrantRefusal refusal(SigningRefusal reason) {
        return switch (reason) {
            case PROVE_ITS_YOU -> GrantRefusal.PROVE_ITS_YOU;
            case NOT_YOUR_NAME -> GrantRefusal.NOT_YOUR_NAME;
            case TEXT_CHANGED -> GrantRefusal.TEXT_CHANGED;
        };
    }
}
