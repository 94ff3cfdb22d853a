package org.carestead.matrix;

import static java.util.Objects.requireNonNull;
import static org.carestead.matrix.Attempt.change;
import static org.carestead.matrix.Attempt.look;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.approval.AnswerRules;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
import org.carestead.approval.ApprovalLists;
import org.carestead.asking.AskAnswers;
import org.carestead.asking.Asks;
import org.carestead.authorization.PaperText;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantPaper;
import org.carestead.grant.GrantPapers;
import org.carestead.grant.Grants;
import org.carestead.grant.Household;
import org.carestead.grant.Lending;
import org.carestead.grant.Relationship;
import org.carestead.grant.Renewals;
import org.carestead.grant.Renewing;
import org.carestead.grant.StandInGrants;
import org.carestead.grant.Widening;
import org.carestead.invitation.Acceptances;
import org.carestead.invitation.InvitationId;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.NewInvitation;
import org.carestead.invitation.Signing;
import org.carestead.invitation.TestInvitations;
import org.carestead.invitation.TestInvitations.Invited;
import org.carestead.matrix.Attempt.Held;
import org.carestead.matrix.Attempt.Situation;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;
import org.carestead.pharmacy.Refills;
import org.carestead.signin.Actor;
import org.carestead.standin.NewStandIn;
import org.carestead.standin.StandInLists;
import org.carestead.standin.StandIns;
import org.carestead.standin.TestStandIn;

/** Giving access, answering, taking it back: the member's own, and what is the caregiver's. */
final class AccessAttempts {

    private static final GrantTerms LESS = GrantTerms.of(Permissions.NOTHING);
    private static final GrantTerms MORE = GrantTerms.of(Permissions.upTo(Level.VIEW));

    private final World world;
    private final Map<String, Attempt> all;

    private AccessAttempts(World world, Map<String, Attempt> all) {
        this.world = world;
        this.all = all;
    }

    static void add(World world, Map<String, Attempt> all) {
        AccessAttempts attempts = new AccessAttempts(world, all);
        attempts.grants();
        attempts.grantLists();
        attempts.standIns();
        attempts.approvals();
        attempts.answerRules();
        attempts.invitations();
        attempts.asks();
    }

    private void grants() {
        Grants grants = world.bean(Grants.class);
        Widening widening = new Widening(world.portal);
        ofGrant(
                "grant.Grants.change(Actor,GrantId,GrantTerms,int)",
                (actor, grant) -> grants.change(actor, grant, LESS, 0));
        ofGrant(
                "grant.Grants.widen(Actor,GrantId,GrantTerms,int,Signature)",
                (actor, grant) -> widening.widen(actor, grant, MORE, 0));
        ofGrant("grant.Grants.pause(Actor,GrantId,Instant)", (actor, grant) -> grants.pause(actor, grant, null));
        ofGrant("grant.Grants.end(Actor,GrantId)", grants::end);
        ofGrant("grant.Grants.endQuietly(Actor,GrantId)", grants::endQuietly);
        all.put(
                "grant.Grants.resume(Actor,GrantId)",
                change(
                        () -> {
                            GrantId grant = newGrant().what();
                            grants.pause(world.rosa, grant, null);
                            return grant;
                        },
                        grants::resume));
        all.put("grant.Grants.resign(Actor,GrantId)", change(Party.MEDICINES_VIEW, this::newGrant, grants::resign));
        ofGrant(
                "grant.Renewals.lastUntil(Actor,GrantId,LocalDate)",
                (actor, grant) -> world.bean(Renewals.class).lastUntil(actor, grant, day(30)));
        Renewing renewing = new Renewing(world.portal);
        ofGrant(
                "grant.Renewals.renew(Actor,GrantId,LocalDate,Signature)",
                (actor, grant) -> renewing.until(actor, grant, day(400)));
    }

    private LocalDate day(int days) {
        return world.today().plusDays(days);
    }

    private void grantLists() {
        GrantLists lists = world.bean(GrantLists.class);
        GrantId grant = world.grantOf(Party.MEDICINES_VIEW);
        all.put("grant.GrantLists.givenBy(Actor)", look(lists::givenBy));
        all.put("grant.GrantLists.asHeld(Actor,GrantId)", look(actor -> lists.asHeld(actor, grant)));
        all.put("grant.GrantLists.heldBy(Actor,MemberId)", look(actor -> lists.heldBy(actor, world.member)));
        all.put(
                "grant.GrantPapers.draft(Actor,GrantId,GrantTerms,int)",
                look(actor -> read(world.bean(GrantPapers.class).draft(actor, grant, MORE, 0))));
        all.put(
                "grant.GrantPapers.draft(Actor,GrantId,LocalDate)",
                look(actor -> read(world.bean(GrantPapers.class).draft(actor, grant, day(400)))));
        all.put(
                "grant.GrantPapers.draftForStandIns(Actor,GrantId)",
                look(actor -> read(world.bean(GrantPapers.class).draftForStandIns(actor, grant))));
    }

    private static Optional<PaperText> read(GrantPaper paper) {
        return paper instanceof GrantPaper.ToRead(PaperText text) ? Optional.of(text) : Optional.empty();
    }

    private void standIns() {
        StandInGrants leave = world.bean(StandInGrants.class);
        StandIns standIns = world.bean(StandIns.class);
        StandInLists lists = world.bean(StandInLists.class);
        ofGrant("grant.StandInGrants.allow(Actor,GrantId,Signature)", new Lending(world.portal)::allow);
        all.put(
                "grant.StandInGrants.stop(Actor,GrantId)",
                change(() -> newLender().what(), leave::stop));
        all.put(
                "standin.StandIns.offer(Actor,GrantId,NewStandIn)",
                change(Party.REFILLS_ACT, this::newLender, (actor, grant) -> standIns.offer(actor, grant, wish())));
        all.put(
                "standin.StandIns.sendAgain(Actor,InvitationId)",
                change(Party.REFILLS_ACT, this::newOffer, standIns::sendAgain));
        all.put(
                "standin.StandIns.withdraw(Actor,InvitationId)",
                change(Party.REFILLS_ACT, this::newOffer, standIns::withdraw));
        all.put(
                "standin.StandInLists.atMine(Actor)",
                look(actor -> lists.atMine(actor).standing()));
        all.put("standin.StandInLists.byMe(Actor)", look(lists::byMe));
        all.put("standin.StandInLists.coming(Actor)", new Attempt(false, () -> {
            TestStandIn later = world.standsInFor(world.newGrant(Party.REFILLS_ACT));
            later.standingInLater(requireNonNull(Party.REFILLS_ACT.permissions()));
            return new Attempt.Situation(lists::coming, Map.of(Party.STANDS_IN, later.sam()));
        }));
        all.put(
                "grant.StandInGrants.recall(Actor,GrantId)",
                change(Party.REFILLS_ACT, this::newStandIn, leave::recall));
    }

    private Held<GrantId> newStandIn() {
        Held<GrantId> lender = world.newGrant(Party.REFILLS_ACT);
        GrantId standIn = world.standsInFor(lender).standingIn(requireNonNull(Party.REFILLS_ACT.permissions()));
        return new Held<>(lender.holder(), standIn);
    }

    private Held<GrantId> newLender() {
        Held<GrantId> lender = world.newGrant(Party.REFILLS_ACT);
        new Lending(world.portal).allow(world.rosa, lender.what());
        return lender;
    }

    private Held<InvitationId> newOffer() {
        Held<GrantId> lender = newLender();
        world.bean(StandIns.class).offer(lender.holder(), lender.what(), wish());
        return new Held<>(
                lender.holder(),
                new InvitationId(world.id(
                        "SELECT id FROM invitation WHERE stands_in_for = ?",
                        lender.what().id())));
    }

    private NewStandIn wish() {
        return new NewStandIn(
                new PersonName("Sam", "Alvarez"),
                Household.address(),
                Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW),
                world.today(),
                day(7));
    }

    private void approvals() {
        Answers answers = world.bean(Answers.class);
        all.put(
                "approval.Answers.approve(Actor,ApprovalId)",
                change(() -> newQuestion().what(), answers::approve));
        all.put(
                "approval.Answers.deny(Actor,ApprovalId,String)",
                change(() -> newQuestion().what(), (actor, question) -> answers.deny(actor, question, "Not now")));
        all.put(
                "approval.Answers.withdraw(Actor,ApprovalId)",
                change(Party.REFILLS_ASK, this::newQuestion, answers::withdraw));
        ApprovalLists lists = world.bean(ApprovalLists.class);
        all.put("approval.ApprovalLists.unansweredBy(Actor)", new Attempt(false, () -> {
            letLapse(newQuestion().what());
            return new Situation(lists::unansweredBy, Map.of());
        }));
        all.put("approval.ApprovalLists.waitingFor(Actor)", look(lists::waitingFor));
    }

    private Held<ApprovalId> newQuestion() {
        Held<GrantId> asks = world.newGrant(Party.REFILLS_ASK);
        MedicineId medicine = world.newMedicine();
        world.acting()
                .on(
                        asks.holder(),
                        world.member,
                        new Need(Area.REFILLS, Level.ASK_FIRST),
                        authority -> world.bean(Refills.class).prepare(authority, medicine));
        return new Held<>(
                asks.holder(),
                new ApprovalId(world.id(
                        "SELECT id FROM approval WHERE grant_id = ?",
                        asks.what().id())));
    }

    private void letLapse(ApprovalId question) {
        world.jdbc()
                .sql("UPDATE approval SET lapses_at = UTC_TIMESTAMP(6) - INTERVAL 1 MINUTE WHERE id = ?")
                .param(question.id())
                .update();
    }

    private void answerRules() {
        AnswerRules rules = world.bean(AnswerRules.class);
        all.put("approval.AnswerRules.of(Actor)", look(rules::of));
        all.put(
                "approval.AnswerRules.set(Actor,GrantId,BigDecimal)",
                change(
                        () -> world.newGrant(Party.REFILLS_ASK).what(),
                        (actor, grant) -> rules.set(actor, grant, BigDecimal.TEN)));
        all.put(
                "approval.AnswerRules.stop(Actor,GrantId)",
                change(
                        () -> {
                            GrantId grant = world.newGrant(Party.REFILLS_ASK).what();
                            rules.set(world.rosa, grant, BigDecimal.TEN);
                            return grant;
                        },
                        rules::stop));
    }

    private void invitations() {
        Invitations invitations = world.bean(Invitations.class);
        all.put("invitation.Invitations.of(Actor)", look(invitations::of));
        all.put("invitation.Invitations.paper(Actor,NewInvitation)", look(actor -> invitations.paper(actor, offer())));
        all.put(
                "invitation.Invitations.invite(Actor,NewInvitation,Signature)",
                change(this::offer, (actor, offer) -> Signing.invite(invitations, actor, offer)));
        all.put(
                "invitation.Invitations.sendAgain(Actor,InvitationId)",
                change(this::newInvitation, invitations::sendAgain));
        all.put(
                "invitation.Invitations.correct(Actor,InvitationId,EmailAddress)",
                change(
                        this::newInvitation,
                        (actor, invitation) -> invitations.correct(actor, invitation, Household.address())));
        all.put(
                "invitation.Invitations.withdraw(Actor,InvitationId)",
                change(this::newInvitation, invitations::withdraw));
        Acceptances acceptances = world.bean(Acceptances.class);
        all.put(
                "invitation.Acceptances.accept(Actor,String,String,boolean)",
                change(
                        Party.INVITED,
                        this::newlyInvited,
                        (actor, invited) -> acceptances.accept(actor, invited.token(), invited.passcode(), false)));
    }

    private void asks() {
        Asks asks = world.bean(Asks.class);
        AskAnswers answers = world.bean(AskAnswers.class);
        all.put("asking.Asks.of(Actor)", look(asks::of));
        all.put("asking.Asks.takeBack(Actor,AskId)", change(Party.ASKED_TO_HELP, world::newAsk, asks::takeBack));
        all.put("asking.AskAnswers.waitingFor(Actor)", look(answers::waitingFor));
        all.put(
                "asking.AskAnswers.deny(Actor,AskId,boolean)",
                change(() -> world.newAsk().what(), (actor, ask) -> answers.deny(actor, ask, false)));
        all.put("invitation.InvitationStart.find(Actor,UUID)", new Attempt(false, () -> {
            UUID ask = world.newAsk().what().id();
            return new Attempt.Situation(actor -> answers.find(actor, ask), Map.of());
        }));
    }

    private NewInvitation offer() {
        return new NewInvitation(
                new PersonName("Nora", "Whitfield"), Relationship.DAUGHTER, Household.address(), MORE, day(90));
    }

    private Held<Invited> newlyInvited() {
        EmailAddress address = Household.address();
        Actor invited = world.household.signedIn(world.household.person("Ines", address));
        return new Held<>(invited, new TestInvitations(world.portal).invite(world.rosa, address, MORE));
    }

    private InvitationId newInvitation() {
        Invitations invitations = world.bean(Invitations.class);
        Signing.invite(invitations, world.rosa, offer());
        return invitations.of(world.rosa).getFirst().id();
    }

    private void ofGrant(String row, BiFunction<Actor, GrantId, Object> act) {
        all.put(row, change(() -> newGrant().what(), act));
    }

    private Held<GrantId> newGrant() {
        return world.newGrant(Party.MEDICINES_VIEW);
    }
}
