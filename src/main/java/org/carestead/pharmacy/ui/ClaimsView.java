package org.carestead.pharmacy.ui;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.DisabledUpdateMode;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Need;
import org.carestead.kit.Card;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Formats;
import org.carestead.kit.Routes;
import org.carestead.kit.Texts;
import org.carestead.pharmacy.ClaimList;
import org.carestead.pharmacy.ClaimView;
import org.carestead.pharmacy.Claims;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** What the plan paid and what one pays, by year. */
@Route(Routes.CLAIMS)
@RouteAlias(Routes.PEOPLE_I_HELP + "/:member/" + Routes.CLAIMS)
@RouteAlias(Routes.SEEN_BY + Routes.CLAIMS)
@ForMembers
@PermitAll
class ClaimsView extends PharmacyView<ClaimList> {

    private final transient SubjectActing acting;
    private final transient Claims claims;

    ClaimsView(CurrentActor actors, Subjects subjects, Pulses pulses, SubjectActing acting, Claims claims) {
        super(Section.CLAIMS, actors.get(), subjects, pulses);
        this.acting = acting;
        this.claims = claims;
    }

    @Override
    protected Decision<ClaimList> load(Actor actor, Subject subject) {
        return acting.on(actor, subject, Need.view(Area.CLAIMS), claims::list);
    }

    @Override
    protected void show(Div body, Subject subject, ClaimList list) {
        body.removeAll();
        if (list.claims().isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("pharmacy.claims.empty.title"),
                    getTranslation(subject.words("pharmacy.claims.empty"), subject.givenName())));
        }
        Map<Integer, List<ClaimView>> years = list.claims().stream()
                .collect(groupingBy(
                        claim -> claim.serviceDate().getYear(),
                        () -> new TreeMap<Integer, List<ClaimView>>().descendingMap(),
                        toList()));
        boolean newest = true;
        for (Map.Entry<Integer, List<ClaimView>> year : years.entrySet()) {
            body.add(year(subject, list, year.getKey(), year.getValue(), newest));
            newest = false;
        }
    }

    private Card year(Subject subject, ClaimList list, int year, List<ClaimView> claims, boolean open) {
        Formats formats = Formats.current();
        UnorderedList rows = new UnorderedList();
        rows.addClassName("plain");
        claims.forEach(claim -> rows.add(new ClaimRow(claim, subject, formats)));
        Div content = new Div();
        list.years().stream()
                .filter(total -> total.year() == year)
                .forEach(total -> content.add(Texts.soft(getTranslation(
                        subject.words("pharmacy.claims.total"),
                        formats.money(total.paidByPlan()),
                        formats.money(total.paidByMember()),
                        subject.givenName()))));
        content.add(rows);
        NativeDetails details = new NativeDetails(
                getTranslation("pharmacy.claims.year", String.valueOf(year)) + " · "
                        + Counted.text("pharmacy.claims.number", claims.size()),
                content);
        details.addClassName("year");
        details.setOpen(open);
        // To unfold it is no act, also where acts are switched off.
        details.getElement()
                .addPropertyChangeListener("open", "toggle", event -> {})
                .setDisabledUpdateMode(DisabledUpdateMode.ALWAYS);
        return new Card(details);
    }
}
