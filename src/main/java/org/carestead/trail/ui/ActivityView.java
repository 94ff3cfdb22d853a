package org.carestead.trail.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.time.ZoneId;
import org.carestead.kit.Buttons;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Formats;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.signin.ui.FreshProof;
import org.carestead.trail.Feed;
import org.carestead.trail.FeedFiles;
import org.carestead.trail.FeedFilter;
import org.carestead.trail.FeedPage;

/** All that was done for the member or in their name, by day. */
@Route(Routes.WHAT_WAS_DONE)
@Menu(order = 3, title = "trail.view.menu")
@ForMembers
@PermitAll
class ActivityView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient Feed feed;
    private final transient Actor actor;
    private final transient ZoneId zone = Formats.current().zone();
    private final SaveButtons save;
    private final FeedFilterBar bar;
    private final Timeline timeline;
    private final Div found = new Div();

    ActivityView(
            Feed feed,
            FeedFiles files,
            FreshProof proof,
            DisownQuestion disowning,
            InstantSource clock,
            CurrentActor actors) {
        super(Width.MEDIUM);
        this.feed = feed;
        this.actor = actors.get();
        this.bar = new FeedFilterBar(actor.person(), feed.others(actor), this::choose);
        this.timeline = new Timeline(clock, item -> disowning.ask(actor, item));
        found.getElement().setAttribute("role", "status");
        this.save = new SaveButtons(files, proof, clock, actor);
        head(getTranslation("trail.view.title"));
        lead(getTranslation("trail.view.lead"));
        Anchor shown = new Anchor("/" + Routes.DISCLOSURES, getTranslation("trail.view.disclosures"));
        shown.addClassName("back");
        add(bar, found, timeline, save, shown);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("trail.view.page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        FeedFilter filter = FeedAddress.read(event.getLocation().getQueryParameters());
        bar.show(filter);
        save.shows(filter);
        FeedPage first = feed.of(actor, filter, null, zone);
        found.removeAll();
        if (first.lines().isEmpty()) {
            found.add(filter.equals(FeedFilter.ALL) ? nothingYet() : nothingOfThis());
        }
        timeline.show(first, from -> feed.of(actor, filter, from, zone));
    }

    private void choose(FeedFilter filter) {
        getUI().ifPresent(ui -> ui.navigate(ActivityView.class, FeedAddress.of(filter)));
    }

    private EmptyState nothingYet() {
        return new EmptyState(getTranslation("trail.view.empty.title"), getTranslation("trail.view.empty.sentence"));
    }

    private EmptyState nothingOfThis() {
        return new EmptyState(
                getTranslation("trail.filter.nothing.title"),
                getTranslation("trail.filter.nothing.sentence"),
                Buttons.plain(getTranslation("trail.filter.all"), () -> choose(FeedFilter.ALL)));
    }
}
