package org.carestead.grant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.router.RouteParameters;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.authorization.PaperText;
import org.carestead.authorization.Signature;
import org.carestead.authorization.ui.SigningPanel;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.GrantPaper;
import org.carestead.grant.GrantPapers;
import org.carestead.grant.GrantRefusal;
import org.carestead.grant.Grants;
import org.carestead.kit.Answer;
import org.carestead.kit.BackLink;
import org.carestead.kit.Buttons;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;

/** Changes what somebody may. Less is done in one step; more asks for a fresh proof. */
@Route(GrantNavigation.CHANGE)
@RouteAlias(GrantNavigation.CHANGE + "/:draft")
@ForMembers
@PermitAll
class ChangeAccessView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Grants grants;
    private final transient GrantPapers papers;
    private final transient Helpers helpers;
    private final transient FreshProof proof;
    private final transient SeeingAs seeing;
    private final transient Actor actor;
    private final Div answer = new Div();

    ChangeAccessView(
            Grants grants,
            GrantPapers papers,
            Helpers helpers,
            FreshProof proof,
            SeeingAs seeing,
            CurrentActor actors) {
        super(Width.MEDIUM);
        this.grants = grants;
        this.papers = papers;
        this.helpers = helpers;
        this.proof = proof;
        this.seeing = seeing;
        this.actor = actors.get();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.change.page") + " · Carestead";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        RouteParameters named = event.getRouteParameters();
        Optional<ChangeDraft> kept = named.get("draft").flatMap(id -> seeing.find(id, ChangeDraft.class));
        show(named.get("grant").flatMap(ChangeAccessView::parsed), kept);
    }

    private void show(Optional<GrantId> id, Optional<ChangeDraft> kept) {
        removeAll();
        add(new BackLink(Routes.PEOPLE_WHO_HELP_ME, getTranslation("access.helpers.title")));
        id.flatMap(grant -> helpers.of(actor, grant))
                .filter(helper -> helper.grant().state() != GrantState.ENDED)
                .ifPresentOrElse(
                        helper -> show(kept.filter(draft ->
                                        draft.grant().equals(helper.grant().id()))
                                .orElseGet(() -> ChangeDraft.of(helper))),
                        () -> add(EmptyState.screen(
                                getTranslation("access.change.not-there.title"),
                                getTranslation("access.refused.NOT_AVAILABLE"))));
    }

    private void show(ChangeDraft draft) {
        GrantTerms terms = draft.terms();
        String who = draft.givenName();
        head(getTranslation("access.change.title", who));
        lead(getTranslation("access.change.lead"));
        answer.removeAll();
        AreasEditor areas = new AreasEditor(terms.permissions(), who);
        PrivacyEditor privacy = new PrivacyEditor(terms.visibility(), helpers.medicines(actor), who);
        Supplier<ChangeDraft> chosen = () -> draft.with(new GrantTerms(areas.permissions(), privacy.visibility()));
        add(
                areas,
                privacy,
                answer,
                new Row(
                        Buttons.main(getTranslation("access.change.save"), () -> save(chosen.get())),
                        Buttons.quiet(
                                getTranslation("access.see-as", who),
                                () -> getUI().ifPresent(ui -> seeing.look(ui, draft.id(), chosen.get())))));
    }

    private void save(ChangeDraft draft) {
        answer.removeAll();
        switch (papers.draft(actor, draft.grant(), draft.terms(), draft.version())) {
            case GrantPaper.ToRead(PaperText text) -> proof.before(Purpose.WIDEN_ACCESS, () -> read(draft, text));
            case GrantPaper.NotNeeded notNeeded -> change(draft);
            case GrantPaper.Refused(GrantRefusal reason) -> refused(draft, reason);
        }
    }

    private void change(ChangeDraft draft) {
        switch (grants.change(actor, draft.grant(), draft.terms(), draft.version())) {
            case GrantOutcome.Done done -> saved(draft);
            case GrantOutcome.Refused(GrantRefusal reason) -> refused(draft, reason);
        }
    }

    // To let somebody see or do more takes the member's signature under what that is.
    private void read(ChangeDraft draft, PaperText text) {
        removeAll();
        answer.removeAll();
        add(new BackLink(Routes.PEOPLE_WHO_HELP_ME, getTranslation("access.helpers.title")));
        head(getTranslation("access.change.sign.title", draft.givenName()));
        lead(getTranslation("access.change.sign.lead", draft.givenName()));
        sign(draft, text);
    }

    private void sign(ChangeDraft draft, PaperText text) {
        SigningPanel panel = new SigningPanel(text);
        add(
                panel,
                answer,
                new Row(
                        Buttons.main(
                                getTranslation("access.change.sign.save"),
                                () -> panel.signature()
                                        .ifPresent(signed ->
                                                proof.before(Purpose.WIDEN_ACCESS, () -> widen(draft, signed, panel)))),
                        Buttons.quiet(
                                getTranslation("access.change.sign.back"),
                                () -> show(Optional.of(draft.grant()), Optional.of(draft)))));
    }

    private void widen(ChangeDraft draft, Signature signature, SigningPanel panel) {
        switch (grants.widen(actor, draft.grant(), draft.terms(), draft.version(), signature)) {
            case GrantOutcome.Done done -> saved(draft);
            case GrantOutcome.Refused(GrantRefusal reason)
            when reason == GrantRefusal.NOT_YOUR_NAME -> panel.sayWrong();
            case GrantOutcome.Refused(GrantRefusal reason) -> refused(draft, reason);
        }
    }

    private void saved(ChangeDraft draft) {
        seeing.forget(draft.id());
        show(Optional.of(draft.grant()), Optional.empty());
        say(getTranslation("access.change.saved", draft.givenName()), Tone.GOOD);
    }

    private void refused(ChangeDraft draft, GrantRefusal reason) {
        show(Optional.of(draft.grant()), Optional.empty());
        say(getTranslation("access.refused." + reason.name()), Tone.WAIT);
    }

    private void say(String text, Tone tone) {
        answer.removeAll();
        answer.add(new Answer(text, tone).takeFocus());
    }

    private static Optional<GrantId> parsed(String text) {
        try {
            return Optional.of(new GrantId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
