package org.carestead.invitation.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.MedicineSummary;
import org.carestead.access.ShareableMedicines;
import org.carestead.grant.ui.SeeingAs;
import org.carestead.invitation.InvitationOutcome;
import org.carestead.invitation.InvitationRefusal;
import org.carestead.invitation.InvitationStart;
import org.carestead.invitation.Invitations;
import org.carestead.invitation.LetterPdf;
import org.carestead.kit.Answer;
import org.carestead.kit.BackLink;
import org.carestead.kit.Buttons;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;

/** Invites somebody, in six small steps. What was typed stays while one goes back and forth. */
@Route(Routes.INVITE)
@RouteAlias(Routes.INVITE + "/:draft")
@ForMembers
@PermitAll
class InviteView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    enum Step {
        WHO,
        WHAT,
        PRIVATE,
        UNTIL,
        CHECK,
        SIGN
    }

    private static final List<Step> STEPS = List.of(Step.values());

    private final transient Invitations invitations;
    private final transient Members members;
    private final transient LetterPdf letters;
    private final transient FreshProof proof;
    private final transient SeeingAs seeing;
    private final transient InvitationStarts starts;
    private final transient Actor actor;
    private final boolean member;
    private final transient List<MedicineSummary> medicines;
    private final transient LocalDate today;
    private final Paragraph count = Texts.small("");
    private final Div said = new Div();
    private final Div answer = new Div();
    private transient InvitationDraft draft = InvitationDraft.empty();
    private UUID id = UUID.randomUUID();

    InviteView(
            Invitations invitations,
            Members members,
            ShareableMedicines shareable,
            LetterPdf letters,
            FreshProof proof,
            SeeingAs seeing,
            InvitationStarts starts,
            PlanCalendar calendar,
            CurrentActor actors) {
        super(Width.MEDIUM);
        this.invitations = invitations;
        this.members = members;
        this.letters = letters;
        this.proof = proof;
        this.seeing = seeing;
        this.starts = starts;
        this.actor = actors.get();
        Optional<MemberView> me = members.of(actor.person());
        this.medicines = me.map(member -> shareable.of(member.id())).orElse(List.of());
        this.member = me.isPresent();
        this.today = calendar.today();
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> named = event.getRouteParameters().get("draft");
        Optional<KeptDraft> kept = named.flatMap(text -> seeing.find(text, KeptDraft.class));
        if (!member) {
            removeAll();
            add(EmptyState.screen(
                    getTranslation("access.not-member.title"), getTranslation("access.not-member.sentence")));
        } else if (kept.isPresent()) {
            id = kept.get().id();
            draft = kept.get().draft();
            show(kept.get().step());
        } else {
            id = UUID.randomUUID();
            Optional<InvitationStart.Start> start = named.flatMap(text -> starts.find(actor, text));
            draft = start.map(InvitationDraft::from).orElseGet(InvitationDraft::empty);
            show(start.filter(InvitationStart.Start::isWhole).isPresent() ? Step.CHECK : Step.WHO);
            if (named.isPresent() && start.isEmpty()) {
                said.add(new Answer(getTranslation("access.invite.not-kept"), Tone.WAIT));
            }
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.invite") + " · Carestead";
    }

    private void show(Step step) {
        removeAll();
        said.removeAll();
        answer.removeAll();
        String who = draft.givenName().strip();
        H1 title = new H1(getTranslation("access.invite." + step.name() + ".title", who));
        title.getElement().setAttribute("tabindex", "-1");
        InviteStep content = content(step);
        count(step, draft);
        add(
                new BackLink(Routes.PEOPLE_WHO_HELP_ME, getTranslation("access.helpers.title")),
                count,
                title,
                lead(step, who),
                said,
                content,
                answer,
                buttons(step, content));
        if (step != Step.WHO || !draft.equals(InvitationDraft.empty())) {
            title.getElement().callJsFunction("focus");
        }
    }

    private void count(Step step, InvitationDraft chosen) {
        List<Step> steps = steps(chosen);
        count.setText(getTranslation("access.invite.step", steps.indexOf(step) + 1, steps.size()));
    }

    // Who sees nothing now is kept nothing from now.
    private static List<Step> steps(InvitationDraft chosen) {
        return STEPS.stream()
                .filter(step -> step != Step.PRIVATE || !chosen.onlyInAnEmergency())
                .toList();
    }

    private Step after(Step step, int further) {
        List<Step> steps = steps(draft);
        return steps.get(steps.indexOf(step) + further);
    }

    private InviteStep content(Step step) {
        return switch (step) {
            case WHO ->
                new WhoStep(
                        draft,
                        members.of(actor.person())
                                .map(me -> members.relatedPeople(me.id()))
                                .orElse(List.of()));
            case WHAT -> new WhatStep(draft, chosen -> count(step, chosen));
            case PRIVATE -> new PrivateStep(draft, medicines);
            case UNTIL -> new UntilStep(draft, today);
            case CHECK -> new CheckStep(draft, medicines, today);
            case SIGN -> signStep();
        };
    }

    private Component lead(Step step, String who) {
        Paragraph lead = new Paragraph(getTranslation("access.invite." + step.name() + ".lead", who));
        lead.addClassName("soft");
        return lead;
    }

    // What the offer says by now is what is signed; where something is missing the first step says what.
    private InviteStep signStep() {
        return draft.finished(today)
                .flatMap(offer -> invitations.paper(actor, offer))
                .<InviteStep>map(text -> new SignStep(draft, text))
                .orElseGet(() -> content(Step.WHO));
    }

    private Row buttons(Step step, InviteStep content) {
        Row row = new Row(Buttons.main(
                getTranslation(step == Step.SIGN ? "access.invite.send" : "access.invite.next"),
                () -> content.finish().ifPresent(finished -> {
                    draft = finished;
                    switch (step) {
                        case SIGN -> proof.before(Purpose.GRANT_ACCESS, () -> send(content));
                        case CHECK -> proof.before(Purpose.GRANT_ACCESS, () -> show(Step.SIGN));
                        default -> show(after(step, 1));
                    }
                })));
        if (!draft.onlyInAnEmergency() && (step == Step.CHECK || step == Step.PRIVATE)) {
            row.add(Buttons.quiet(
                    getTranslation("access.see-as", draft.givenName().strip()),
                    () -> content.finish().ifPresent(finished -> look(finished, step))));
        }
        if (step != Step.WHO) {
            row.add(Buttons.quiet(getTranslation("access.invite.back"), () -> show(after(step, -1))));
        }
        return row;
    }

    private void look(InvitationDraft chosen, Step step) {
        getUI().ifPresent(ui -> seeing.look(ui, id, new KeptDraft(id, chosen, step)));
    }

    private void send(InviteStep content) {
        if (content instanceof SignStep sign) {
            sign.signature()
                    .ifPresent(signature -> draft.finished(today)
                            .map(offer -> invitations.invite(actor, offer, signature))
                            .ifPresentOrElse(outcome -> show(outcome, sign), () -> show(Step.WHO)));
        }
    }

    private void show(InvitationOutcome outcome, SignStep sign) {
        switch (outcome) {
            case InvitationOutcome.Sent sent -> done(new SentPage(draft, sent));
            case InvitationOutcome.Printed printed -> done(new SentPage(draft, printed, letters));
            case InvitationOutcome.Withdrawn withdrawn -> throw new IllegalStateException("Inviting withdraws nothing");
            case InvitationOutcome.Refused(InvitationRefusal reason)
            when reason == InvitationRefusal.NOT_YOUR_NAME -> sign.sayWrongName();
            case InvitationOutcome.Refused refused -> {
                answer.removeAll();
                answer.add(new Answer(
                                getTranslation("access.invitation.refused."
                                        + refused.reason().name()),
                                Tone.WAIT)
                        .takeFocus());
            }
        }
    }

    private void done(SentPage page) {
        seeing.forget(id);
        removeAll();
        add(page);
    }
}
