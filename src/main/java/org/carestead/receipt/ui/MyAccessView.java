package org.carestead.receipt.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.carestead.access.GrantId;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.kit.Answer;
import org.carestead.kit.BackLink;
import org.carestead.kit.Confirm;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Follower;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Tone;
import org.carestead.pulse.Pulses;
import org.carestead.receipt.Receipt;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** What one may for others, until when, with the papers of it and the way out. */
@Route(Routes.MY_ACCESS)
@PermitAll
class MyAccessView extends Page implements HasDynamicTitle {

    private final transient Papers papers;
    private final transient Grants grants;
    private final transient Follower follower;
    private final transient Actor actor;
    private final Div answer = new Div();
    private final Div cards = new Div();
    private transient @Nullable List<Receipt> shown;

    MyAccessView(Papers papers, Grants grants, Pulses pulses, CurrentActor actors) {
        super(Width.MEDIUM);
        this.papers = papers;
        this.grants = grants;
        this.actor = actors.get();
        this.follower = new Follower(pulses, this::show, () -> {});
        add(new BackLink(Routes.PEOPLE_I_HELP, getTranslation("access.people.title")));
        head(getTranslation("access.mine.title"));
        lead(getTranslation("access.mine.lead"));
        add(answer, cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.mine.title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        shown = null;
        show();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.stop();
    }

    private void show() {
        List<Receipt> held = papers.receipts().held(actor);
        getUI().ifPresent(ui -> follower.follow(
                ui, held.stream().map(receipt -> Grants.topic(receipt.grant())).collect(Collectors.toSet())));
        // Drawn again for nothing it would tell that something happened to an access that rests.
        if (held.equals(shown)) {
            return;
        }
        gone(held);
        shown = held;
        cards.removeAll();
        if (held.isEmpty()) {
            cards.add(new EmptyState(
                    getTranslation("access.people.empty.title"), getTranslation("access.people.empty.sentence")));
        }
        held.forEach(receipt -> cards.add(
                new ReceiptCard(receipt, papers.of(actor, receipt, receipt.member()), () -> askToLeave(receipt))));
    }

    // Taken back, or over, while the page was open.
    private void gone(List<Receipt> held) {
        Set<GrantId> there = held.stream().map(Receipt::grant).collect(Collectors.toSet());
        List<Receipt> before = shown == null ? List.of() : shown;
        List<Answer> gone = before.stream()
                .filter(receipt -> !there.contains(receipt.grant()))
                .map(receipt -> new Answer(getTranslation("access.people.ended", receipt.member()), Tone.WAIT))
                .toList();
        if (!gone.isEmpty()) {
            answer.removeAll();
            gone.forEach(answer::add);
            gone.getFirst().takeFocus();
        }
    }

    private void askToLeave(Receipt receipt) {
        new Confirm(
                        getTranslation("access.people.leave.title", receipt.member()),
                        getTranslation("access.people.leave.sentence", receipt.member()),
                        getTranslation("access.people.leave.yes"),
                        getTranslation("access.people.leave.no"),
                        () -> leave(receipt))
                .open();
    }

    private void leave(Receipt receipt) {
        GrantOutcome outcome = grants.resign(actor, receipt.grant());
        show();
        answer.removeAll();
        Answer said = switch (outcome) {
            case GrantOutcome.Done done ->
                new Answer(getTranslation("access.people.left", receipt.member()), Tone.GOOD);
            case GrantOutcome.Refused refused ->
                new Answer(getTranslation("access.refused." + refused.reason().name()), Tone.WAIT);
        };
        answer.add(said);
        said.takeFocus();
    }
}
