package org.carestead.notice.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestead.courier.Channel;
import org.carestead.courier.Delivery.State;
import org.carestead.courier.DeliveryHealth;
import org.carestead.courier.DeliveryHealth.Figure;
import org.carestead.kit.BackLink;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Formats;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.notice.DeliveryFigures;
import org.carestead.signin.CurrentActor;
import org.carestead.staff.ForStaff;
import org.carestead.staff.Hat;

/** How many messages wait, arrived and did not, by channel. */
@Route(Routes.STAFF_DELIVERIES)
@ForStaff(value = Hat.ADMINISTRATOR, key = "notice.offer.deliveries", order = 5)
@PermitAll
class DeliveriesView extends Page implements HasDynamicTitle {

    private static final Set<State> FAILED = EnumSet.of(State.LAPSED, State.REFUSED, State.CAME_BACK);

    DeliveriesView(DeliveryFigures figures, CurrentActor actors) {
        super(Width.MEDIUM);
        List<Figure> now = figures.now(actors.get()).allowed().orElseThrow(NotFoundException::new);
        add(new BackLink(Routes.STAFF, getTranslation("staff.back")));
        head(getTranslation("notice.deliveries.title"));
        lead(getTranslation("notice.deliveries.lead", DeliveryHealth.DAYS.toDays()));
        Div cards = new Div();
        Stream.of(Channel.values())
                .map(channel -> now.stream()
                        .filter(figure -> figure.channel() == channel)
                        .toList())
                .filter(figuresOfOne -> !figuresOfOne.isEmpty())
                .forEach(figuresOfOne -> cards.add(card(figuresOfOne)));
        if (now.isEmpty()) {
            cards.add(new EmptyState(
                    getTranslation("notice.deliveries.empty.title"),
                    getTranslation("notice.deliveries.empty.sentence")));
        }
        add(cards);
        if (now.stream().anyMatch(figure -> FAILED.contains(figure.state()))) {
            add(new Paragraph(getTranslation("notice.deliveries.what-now")));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notice.deliveries.title") + " · Carestead";
    }

    private Section card(List<Figure> figures) {
        UnorderedList lines = new UnorderedList();
        lines.addClassName("plain");
        figures.forEach(figure -> {
            Span count = new Span(String.valueOf(figure.count()));
            count.addClassName("figure");
            lines.add(new ListItem(
                    count,
                    new Span(getTranslation(
                            "notice.deliveries.state." + figure.state().name()))));
        });
        Section card = new Section(
                new H2(getTranslation(
                        "notice.way." + figures.getFirst().channel().name())),
                waiting(figures),
                lines);
        card.addClassNames("card", "figures");
        return card;
    }

    private Paragraph waiting(List<Figure> figures) {
        Formats formats = Formats.current();
        Optional<Instant> oldest = figures.stream()
                .filter(figure -> figure.state() == State.UNDER_WAY)
                .map(Figure::oldest)
                .findFirst();
        return new Paragraph(
                oldest.map(at -> getTranslation("notice.deliveries.oldest", formats.date(at), formats.time(at)))
                        .orElseGet(() -> getTranslation("notice.deliveries.nothing-waits")));
    }
}
