package org.carestead.receipt.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import org.carestead.grant.ui.MaySentences;
import org.carestead.kit.BackLink;
import org.carestead.kit.Card;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Formats;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.receipt.Receipt;
import org.carestead.receipt.Side;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** The receipt of somebody who helps, or has helped, and what was signed for it. */
@Route(Routes.PAPERS)
@ForMembers
@PermitAll
class GrantPapersView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Papers papers;
    private final transient Actor actor;

    GrantPapersView(Papers papers, CurrentActor actors) {
        super(Width.MEDIUM);
        this.papers = papers;
        this.actor = actors.get();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.papers.page") + " · Carestead";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new BackLink(Routes.PEOPLE_WHO_HELP_ME, getTranslation("access.helpers.title")));
        papers.named(event)
                .flatMap(grant -> papers.receipts().find(actor, grant))
                .filter(receipt -> receipt.side() == Side.MEMBER)
                .ifPresentOrElse(
                        this::show,
                        () -> add(EmptyState.screen(
                                getTranslation("access.papers.not-there.title"),
                                getTranslation("access.refused.NOT_AVAILABLE"))));
    }

    private void show(Receipt receipt) {
        Formats formats = Formats.current();
        head(getTranslation("access.papers.title", receipt.helperGivenName()));
        lead(getTranslation("access.papers.lead"));
        Instant ended = receipt.isOver() ? receipt.endedAt() : null;
        Card card = new Card(
                head(receipt),
                Texts.small(
                        ended == null
                                ? getTranslation(
                                        "access.mine.term",
                                        formats.date(receipt.since()),
                                        formats.date(receipt.lastDay()),
                                        receipt.number())
                                : getTranslation(
                                        "access.mine.term.over",
                                        formats.date(receipt.since()),
                                        formats.date(ended),
                                        formats.time(ended),
                                        receipt.number())));
        if (receipt.isOver()) {
            card.add(new Paragraph(getTranslation("access.receipt.was", receipt.helperGivenName())));
        }
        card.add(MaySentences.of(receipt.helperGivenName(), receipt.permissions(), 0));
        if (!receipt.isOver()) {
            card.add(new Paragraph(getTranslation("access.receipt.stop.member")));
        }
        card.add(papers.of(actor, receipt, receipt.helper()));
        add(card);
    }

    private Component head(Receipt receipt) {
        H2 name = new H2(receipt.helper());
        return receipt.isOver() ? Row.between(name, new Tag(getTranslation("access.state.ENDED"), Tone.PLAIN)) : name;
    }
}
