package org.carestead.staff.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteBaseData;
import com.vaadin.flow.router.RouteConfiguration;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.carestead.kit.Card;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.signin.CurrentActor;
import org.carestead.staff.ForStaff;
import org.carestead.staff.Hat;
import org.carestead.staff.Hats;

/** Where staff start: what their hats open. Screens offer themselves by {@link ForStaff}. */
@Route(Routes.STAFF)
@Menu(order = 5, title = "staff.menu")
@ForStaff
@PermitAll
class StaffHomeView extends Page implements HasDynamicTitle {

    StaffHomeView(Hats hats, CurrentActor actors) {
        super(Width.FULL);
        Set<Hat> worn = hats.of(actors.get());
        head(getTranslation("staff.home.title"));
        lead(getTranslation("staff.home.lead"));
        Div cards = new Div();
        List<Offer> offers = offers(worn);
        if (offers.isEmpty()) {
            cards.add(new EmptyState(
                    getTranslation("staff.home.empty.title"), getTranslation("staff.home.empty.sentence")));
        }
        cards.setClassName("grid", offers.size() > 1);
        offers.forEach(offer -> cards.add(card(offer)));
        add(cards);
    }

    /** A screen that is offered. */
    private record Offer(String path, ForStaff said) {}

    @Override
    public String getPageTitle() {
        return getTranslation("staff.home.title") + " · Carestead";
    }

    private static List<Offer> offers(Set<Hat> worn) {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .filter(route -> route.getNavigationTarget().isAnnotationPresent(ForStaff.class))
                .map(StaffHomeView::offer)
                .filter(offer -> !offer.said().key().isEmpty())
                .filter(offer -> Arrays.stream(offer.said().value()).anyMatch(worn::contains))
                .sorted(Comparator.comparingInt(offer -> offer.said().order()))
                .toList();
    }

    private static Offer offer(RouteBaseData<?> route) {
        return new Offer(route.getTemplate(), route.getNavigationTarget().getAnnotation(ForStaff.class));
    }

    private Card card(Offer offer) {
        Anchor open = new Anchor("/" + offer.path(), getTranslation(offer.said().key() + ".title"));
        open.addClassName("open");
        return new Card(new H2(open), new Paragraph(getTranslation(offer.said().key() + ".sentence")));
    }
}
