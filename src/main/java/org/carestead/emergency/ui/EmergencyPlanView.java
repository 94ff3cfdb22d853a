package org.carestead.emergency.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.ShareableMedicines;
import org.carestead.authorization.Signature;
import org.carestead.authorization.ui.SigningDialog;
import org.carestead.emergency.EmergencyId;
import org.carestead.emergency.EmergencyOutcome;
import org.carestead.emergency.EmergencyPaper;
import org.carestead.emergency.EmergencyPapers;
import org.carestead.emergency.EmergencyPlan;
import org.carestead.emergency.EmergencyRefusal;
import org.carestead.emergency.TrustedPeople;
import org.carestead.grant.ui.AreasEditor;
import org.carestead.grant.ui.PrivacyEditor;
import org.carestead.kit.BackLink;
import org.carestead.kit.Buttons;
import org.carestead.kit.Card;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;

/** What opens in an emergency, and after which wait. */
@Route(EmergencyRoutes.NAME)
@RouteAlias(EmergencyRoutes.CHANGE)
@ForMembers
@PermitAll
class EmergencyPlanView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    // Who could be asked first cannot answer then.
    private static final Set<Level> OFFERED = EnumSet.complementOf(EnumSet.of(Level.ASK_FIRST));

    private final transient TrustedPeople trusted;
    private final transient EmergencyPapers papers;
    private final transient PlanDrafts drafts;
    private final transient Members members;
    private final transient ShareableMedicines medicines;
    private final transient FreshProof proof;
    private final transient Actor actor;
    private final Div answer = new Div();

    EmergencyPlanView(
            TrustedPeople trusted,
            EmergencyPapers papers,
            PlanDrafts drafts,
            Members members,
            ShareableMedicines medicines,
            FreshProof proof,
            CurrentActor actors) {
        super(Width.MEDIUM);
        this.trusted = trusted;
        this.papers = papers;
        this.drafts = drafts;
        this.members = members;
        this.medicines = medicines;
        this.proof = proof;
        this.actor = actors.get();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("emergency.title") + " · Carestead";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new BackLink(Routes.PEOPLE_WHO_HELP_ME, getTranslation("access.helpers.title")));
        Optional<PlanDraft> draft = event.getRouteParameters()
                .get("access")
                .map(id -> drafts.named(actor, id))
                .orElseGet(() -> event.getRouteParameters().get("grant").flatMap(id -> drafts.helper(actor, id)));
        draft.ifPresentOrElse(
                this::show,
                () -> add(EmptyState.screen(
                        getTranslation("emergency.not-there.title"),
                        getTranslation("emergency.refused.NOT_AVAILABLE"))));
    }

    private void show(PlanDraft draft) {
        String who = draft.givenName();
        boolean fresh = draft.access() == null;
        head(getTranslation(fresh ? "emergency.plan.title" : "emergency.plan.change", who));
        lead(getTranslation("emergency.plan.lead", who));
        AreasEditor areas = new AreasEditor(draft.plan().terms().permissions(), who, OFFERED);
        PrivacyEditor privacy = new PrivacyEditor(
                draft.plan().terms().visibility(),
                members.of(actor.person())
                        .map(MemberView::id)
                        .map(medicines::of)
                        .orElseThrow(),
                who);
        Select<Integer> wait = wait(draft.plan().waitDays(), who);
        answer.removeAll();
        add(
                areas,
                privacy,
                new Card(wait),
                answer,
                new Row(Buttons.main(
                        getTranslation(fresh ? "emergency.plan.name" : "emergency.plan.save", who),
                        () -> save(
                                draft,
                                new EmergencyPlan(
                                        new GrantTerms(areas.permissions(), privacy.visibility()), wait.getValue())))));
    }

    private Select<Integer> wait(int days, String who) {
        Select<Integer> wait = new Select<>();
        wait.setLabel(getTranslation("emergency.plan.wait"));
        wait.setHelperText(getTranslation("emergency.plan.wait.hint", who));
        wait.setItems(IntStream.rangeClosed(EmergencyPlan.SHORTEST_WAIT, EmergencyPlan.LONGEST_WAIT)
                .boxed()
                .toList());
        wait.setItemLabelGenerator(
                each -> getTranslation(each == 1 ? "emergency.days.one" : "emergency.days.many", each));
        wait.setValue(days);
        return wait;
    }

    // Less, or later, is done at once; everything else takes the member's signature under what could open.
    private void save(PlanDraft draft, EmergencyPlan plan) {
        EmergencyId access = draft.access();
        if (access == null) {
            read(draft, plan, Purpose.GRANT_ACCESS, papers.toName(actor, draft.trusted(), plan));
            return;
        }
        EmergencyPaper paper = papers.toChange(actor, access, plan);
        if (paper instanceof EmergencyPaper.NotNeeded) {
            answer(draft, trusted.change(actor, access, plan));
        } else {
            read(draft, plan, Purpose.WIDEN_ACCESS, paper);
        }
    }

    // What would be refused is said before a password is asked for.
    private void read(PlanDraft draft, EmergencyPlan plan, Purpose purpose, EmergencyPaper paper) {
        switch (paper) {
            case EmergencyPaper.Refused(var reason) -> answer(draft, new EmergencyOutcome.Refused(reason));
            case EmergencyPaper.NotNeeded notNeeded -> throw new IllegalStateException("Naming somebody is signed for");
            case EmergencyPaper.ToRead(var text) ->
                proof.before(
                        purpose,
                        () -> new SigningDialog(
                                        proof,
                                        purpose,
                                        getTranslation("emergency.sign.title", draft.givenName()),
                                        getTranslation("emergency.sign.lead"),
                                        text,
                                        getTranslation("emergency.sign.yes"),
                                        signature -> sign(draft, plan, signature))
                                .open());
        }
    }

    private boolean sign(PlanDraft draft, EmergencyPlan plan, Signature signature) {
        EmergencyId access = draft.access();
        EmergencyOutcome outcome = access == null
                ? trusted.name(actor, draft.trusted(), plan, signature)
                : trusted.widen(actor, access, plan, signature);
        if (outcome instanceof EmergencyOutcome.Refused(var reason) && reason == EmergencyRefusal.NOT_YOUR_NAME) {
            return false;
        }
        answer(draft, outcome);
        return true;
    }

    private void answer(PlanDraft draft, EmergencyOutcome outcome) {
        String done = getTranslation(
                draft.access() == null ? "emergency.said.named" : "emergency.said.changed", draft.givenName());
        if (outcome instanceof EmergencyOutcome.Done) {
            done(draft.givenName(), EmergencyDesk.answer(outcome, done));
        } else {
            answer.removeAll();
            answer.add(EmergencyDesk.answer(outcome, done));
        }
    }

    private void done(String who, Component said) {
        removeAll();
        add(new BackLink(Routes.PEOPLE_WHO_HELP_ME, getTranslation("access.helpers.title")));
        head(getTranslation("emergency.plan.done", who));
        Anchor back = new Anchor("/" + Routes.PEOPLE_WHO_HELP_ME, getTranslation("pharmacy.preview.to-list"));
        back.addClassNames("btn", "main");
        add(said, new Row(back));
    }
}
