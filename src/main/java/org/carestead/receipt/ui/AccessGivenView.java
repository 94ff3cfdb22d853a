package org.carestead.receipt.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.Set;
import org.carestead.access.GrantId;
import org.carestead.grant.Grants;
import org.carestead.grant.ui.MaySentences;
import org.carestead.kit.BackLink;
import org.carestead.kit.Card;
import org.carestead.kit.Follower;
import org.carestead.kit.Formats;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.pulse.Pulses;
import org.carestead.receipt.Receipt;
import org.carestead.receipt.Side;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** What somebody may who has just accepted, with the receipt to keep. */
@Route(Routes.ACCESS_GIVEN)
@PermitAll
class AccessGivenView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Papers papers;
    private final transient Actor actor;
    private final transient Follower follower;
    private transient Optional<GrantId> grant = Optional.empty();
    private transient @Nullable Receipt shown;

    AccessGivenView(Papers papers, Pulses pulses, CurrentActor actors) {
        super(Width.MEDIUM);
        this.papers = papers;
        this.actor = actors.get();
        this.follower = new Follower(pulses, this::lookAgain, () -> {});
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.given.page") + " · Carestead";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        grant = papers.named(event);
        // A stand-in's days may begin later, and what is paused is told there: all of it stands on the other page.
        receipt().ifPresentOrElse(this::show, () -> event.forwardTo(Routes.PEOPLE_I_HELP));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        grant.ifPresent(id -> follower.follow(event.getUI(), Set.of(Grants.topic(id))));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.stop();
    }

    // Another screen is opened for whoever asks for it, and here nobody does: the browser has to.
    private void lookAgain() {
        receipt()
                .ifPresentOrElse(
                        this::show,
                        () -> getUI().ifPresent(ui -> ui.getPage().setLocation("/" + Routes.PEOPLE_I_HELP)));
    }

    private Optional<Receipt> receipt() {
        return grant.flatMap(id -> papers.receipts().find(actor, id)).filter(receipt -> receipt.side() == Side.HELPER);
    }

    private void show(Receipt receipt) {
        if (receipt.equals(shown)) {
            return;
        }
        shown = receipt;
        removeAll();
        add(new BackLink(Routes.MY_ACCESS, getTranslation("access.mine.title")));
        Formats formats = Formats.current();
        boolean emergencies = receipt.permissions().isNothing();
        head(getTranslation(emergencies ? "access.given.title.emergency" : "access.given.title", receipt.member()));
        lead(getTranslation("access.given.lead"));
        Anchor start = new Anchor("/" + Routes.PEOPLE_I_HELP, getTranslation("access.people.title"));
        start.addClassNames("btn", "main");
        Row ways = papers.of(actor, receipt, receipt.member());
        ways.addComponentAsFirst(start);
        add(new Card(
                new H2(receipt.member()),
                Texts.small(getTranslation(
                        "access.mine.term",
                        formats.date(receipt.since()),
                        formats.date(receipt.lastDay()),
                        receipt.number())),
                MaySentences.of(receipt.permissions()),
                new Paragraph(getTranslation("access.receipt.private")),
                new Paragraph(getTranslation("access.receipt.stop.helper")),
                ways));
    }
}
