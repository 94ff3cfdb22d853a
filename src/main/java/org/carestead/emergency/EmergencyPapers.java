package org.carestead.emergency;

import java.util.Optional;
import org.carestead.authorization.Authorizations;
import org.carestead.authorization.PaperTerms;
import org.carestead.authorization.PaperTerms.Occasion;
import org.carestead.authorization.PaperTerms.Until;
import org.carestead.authorization.Signature;
import org.carestead.authorization.SigningOutcome;
import org.carestead.authorization.SigningRefusal;
import org.carestead.emergency.EmergencyPaper.NotNeeded;
import org.carestead.emergency.EmergencyPaper.Refused;
import org.carestead.emergency.EmergencyPaper.ToRead;
import org.carestead.grant.EmergencyGrants;
import org.carestead.grant.OfferedAreas;
import org.carestead.grant.Ownership;
import org.carestead.member.MemberView;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a member signs in advance for an emergency: nobody can ask them once it is there. It ends with an event instead of a
 * date, which 45 CFR 164.508(c)(1)(v) allows.
 */
@Service
public class EmergencyPapers {

    private final EmergencyRows rows;
    private final EmergencyRules rules;
    private final Ownership ownership;
    private final Authorizations authorizations;
    private final EmergencyGrants grants;
    private final People people;

    EmergencyPapers(
            EmergencyRows rows,
            EmergencyRules rules,
            Ownership ownership,
            Authorizations authorizations,
            EmergencyGrants grants,
            People people) {
        this.rows = rows;
        this.rules = rules;
        this.ownership = ownership;
        this.authorizations = authorizations;
        this.grants = grants;
        this.people = people;
    }

    /** What is to be read and signed to trust somebody who helps already. */
    @Transactional(readOnly = true)
    public EmergencyPaper toName(Actor actor, PersonId trusted, EmergencyPlan plan) {
        Optional<MemberView> me = ownership.memberOf(actor);
        if (me.isEmpty()) {
            return new Refused(EmergencyRefusal.NOT_A_MEMBER);
        }
        return rules.refusesToName(
                        me.get().id(), trusted, plan, rows.of(me.get().id()))
                .<EmergencyPaper>map(Refused::new)
                .orElseGet(() -> toRead(actor, terms(me.get(), trusted, plan, true)));
    }

    /** What is to be read and signed for this change of what somebody whom the actor trusts would get, if anything. */
    @Transactional(readOnly = true)
    public EmergencyPaper toChange(Actor actor, EmergencyId id, EmergencyPlan plan) {
        Optional<MemberView> me = ownership.memberOf(actor);
        Optional<Emergency> found = rows.find(id)
                .filter(named -> named.state() != EmergencyState.REMOVED)
                .filter(named ->
                        me.filter(own -> own.id().equals(named.member())).isPresent());
        if (me.isEmpty() || found.isEmpty()) {
            return new Refused(EmergencyRefusal.NOT_AVAILABLE);
        }
        Emergency named = found.get();
        EmergencyPlan wanted = new EmergencyPlan(ownership.limited(named.member(), plan.terms()), plan.waitDays());
        if (!wanted.isWiderThan(named.plan())) {
            return new NotNeeded();
        }
        return EmergencyRules.refuses(wanted)
                .<EmergencyPaper>map(Refused::new)
                .orElseGet(() -> toRead(actor, terms(me.get(), named.trusted(), wanted, shows(named.plan(), wanted))));
    }

    /** Signs to trust somebody, in the running transaction. Nothing is returned where that is done. */
    Optional<EmergencyRefusal> sign(Actor actor, MemberView me, Emergency named, Signature signature) {
        return sign(actor, terms(me, named.trusted(), named.plan(), true), named, signature);
    }

    /** Signs for what somebody who is named shall get instead, in the running transaction. */
    Optional<EmergencyRefusal> sign(
            Actor actor, MemberView me, Emergency named, EmergencyPlan wanted, Signature signature) {
        return sign(actor, terms(me, named.trusted(), wanted, shows(named.plan(), wanted)), named, signature);
    }

    private Optional<EmergencyRefusal> sign(Actor actor, PaperTerms terms, Emergency named, Signature signature) {
        return switch (authorizations.sign(
                actor, terms, signature, named.id().id(), named.trusted().id())) {
            case SigningOutcome.Done done -> {
                grants.signed(named.id().id(), named.member(), named.trusted());
                yield Optional.empty();
            }
            case SigningOutcome.Refused(SigningRefusal reason) ->
                Optional.of(
                        switch (reason) {
                            case PROVE_ITS_YOU -> EmergencyRefusal.PROVE_ITS_YOU;
                            case NOT_YOUR_NAME -> EmergencyRefusal.NOT_YOUR_NAME;
                            case TEXT_CHANGED -> EmergencyRefusal.TEXT_CHANGED;
                        });
        };
    }

    private ToRead toRead(Actor actor, PaperTerms terms) {
        return new ToRead(authorizations.draft(actor, terms));
    }

    // That only something private was opened is nothing for the one who is trusted.
    private static boolean shows(EmergencyPlan before, EmergencyPlan wanted) {
        return wanted.terms().permissions().isWiderThan(before.terms().permissions())
                || wanted.waitDays() < before.waitDays();
    }

    private PaperTerms terms(MemberView me, PersonId trusted, EmergencyPlan plan, boolean forHelperToo) {
        return new PaperTerms(
                me,
                people.find(trusted).map(PersonView::fullName).orElse(""),
                ownership.limited(me.id(), plan.terms()),
                OfferedAreas.ALL,
                false,
                new Until.EmergencyOver(plan.waitDays(), EmergencyClock.OPEN_DAYS),
                Occasion.EMERGENCY,
                forHelperToo);
    }
}
