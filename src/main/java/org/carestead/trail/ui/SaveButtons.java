package org.carestead.trail.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.carestead.kit.Buttons;
import org.carestead.signin.Actor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;
import org.carestead.trail.FeedFiles;
import org.carestead.trail.FeedFilter;
import org.carestead.trail.FeedFormat;

/** Saves what is shown as a file, after a fresh proof. */
class SaveButtons extends Div {

    // Read by requests of the browser, which do not hold the lock of the screen.
    private final transient AtomicReference<FeedFilter> shown = new AtomicReference<>(FeedFilter.ALL);

    SaveButtons(FeedFiles files, FreshProof proof, InstantSource clock, Actor actor) {
        addClassName("row");
        for (FeedFormat format : new FeedFormat[] {FeedFormat.PDF, FeedFormat.CSV}) {
            Anchor link = new Anchor(new FeedDownload(files, clock, actor, shown::get, format), "");
            link.addClassName("visually-hidden");
            link.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
            Button button = Buttons.quiet(
                    getTranslation("trail.save." + format.name()),
                    () -> proof.before(
                            Purpose.DOWNLOAD_EVERYTHING, () -> link.getElement().callJsFunction("click")));
            add(button, link);
        }
    }

    /** From now on this is what is saved. */
    void shows(FeedFilter filter) {
        shown.set(filter);
    }
}
