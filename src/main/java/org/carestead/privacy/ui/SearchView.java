package org.carestead.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.util.List;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Formats;
import org.carestead.kit.Routes;
import org.carestead.privacy.FoundPage;
import org.carestead.privacy.Officers;
import org.carestead.privacy.SearchFilter;
import org.carestead.privacy.TrailSearch;
import org.carestead.signin.CurrentActor;
import org.carestead.staff.ForStaff;
import org.carestead.staff.Hat;

/** Who did what, and by what right: the privacy officer's search of the trail. */
@Route(Routes.TRAIL_SEARCH)
@ForStaff(value = Hat.PRIVACY_OFFICER, key = "privacy.offer.search", order = 10)
@PermitAll
class SearchView extends OfficerPage {

    private final transient TrailSearch search;
    private final transient Choosers choosers;
    private final transient KindWords words;
    private final Div results = new Div();

    SearchView(TrailSearch search, Choosers choosers, KindWords words, Officers officers, CurrentActor actors) {
        super("privacy.search", Routes.TRAIL_SEARCH, officers, actors);
        this.search = search;
        this.choosers = choosers;
        this.words = words;
    }

    @Override
    void fill(Div content) {
        List<String> kinds = given(search.kinds(actor())).orElse(List.of());
        SearchForm form = new SearchForm(
                choosers.member(this, chosen -> {}), choosers.person(this, chosen -> {}), kinds, words, this::search);
        results.getElement().setAttribute("aria-live", "polite");
        content.add(form, results);
    }

    private void search(SearchFilter filter) {
        ZoneId zone = Formats.current().zone();
        given(search.find(actor(), filter, null, zone)).ifPresent(page -> show(page, filter, zone));
    }

    private void show(FoundPage first, SearchFilter filter, ZoneId zone) {
        results.removeAll();
        if (first.entries().isEmpty()) {
            results.add(new EmptyState(
                    getTranslation("privacy.search.empty.title"), getTranslation("privacy.search.empty.sentence")));
            return;
        }
        H2 heading = new H2(getTranslation("privacy.search.found"));
        heading.addClassName("visually-hidden");
        results.add(heading, new FoundList(first, words, from -> given(search.find(actor(), filter, from, zone))));
    }
}
