package org.carestead.privacy.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import java.util.Optional;
import org.carestead.kit.BackLink;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.SectionLinks;
import org.carestead.privacy.Inquiry;
import org.carestead.privacy.Officers;
import org.carestead.privacy.PrivacyAnswer;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** A screen of the privacy officer: asks once why they are looking, says it on top of all that is looked at. */
abstract class OfficerPage extends Page implements HasDynamicTitle {

    private final transient Officers officers;
    private final transient Actor actor;
    private final String key;
    private final Div why = new Div();
    private final Div body = new Div();

    /** @param key of the bundle, which goes on with {@code .title} and {@code .lead} */
    OfficerPage(String key, String path, Officers officers, CurrentActor actors) {
        super(Width.MEDIUM);
        this.key = key;
        this.officers = officers;
        this.actor = actors.get();
        add(new BackLink(Routes.STAFF, getTranslation("staff.back")));
        head(getTranslation(key + ".title"));
        lead(getTranslation(key + ".lead"));
        SectionLinks sections = new SectionLinks(getTranslation("privacy.sections"));
        link(sections, Routes.TRAIL_SEARCH, "privacy.search", path);
        link(sections, Routes.ACCESS_THEN, "privacy.access", path);
        link(sections, Routes.CHAIN_CHECK, "privacy.chain", path);
        link(sections, Routes.DISCLOSURES_OF, "privacy.accounting", path);
        add(sections, why, body);
    }

    private void link(SectionLinks sections, String path, String title, String open) {
        sections.link(path, getTranslation(title + ".link"), path.equals(open));
    }

    @Override
    public final String getPageTitle() {
        return getTranslation(key + ".title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    /** What the screen is about; drawn when it has been said why. */
    abstract void fill(Div content);

    final Actor actor() {
        return actor;
    }

    /** What was given; else the screen asks why, or closes. */
    final <T> Optional<T> given(PrivacyAnswer<T> answer) {
        return switch (answer) {
            case PrivacyAnswer.Given<T>(T what) -> Optional.of(what);
            case PrivacyAnswer.SayWhy<T> sayWhy -> {
                ask("");
                yield Optional.empty();
            }
            case PrivacyAnswer.Refused<T> refused -> {
                UI.getCurrent().refreshCurrentRoute(false);
                yield Optional.empty();
            }
        };
    }

    private void show() {
        given(officers.inquiry(actor)).ifPresent(inquiry -> {
            why.removeAll();
            why.add(new WhyCard(inquiry.reason(), () -> ask(inquiry.reason())));
            if (body.getComponentCount() == 0) {
                fill(body);
            }
        });
    }

    private void ask(String before) {
        why.removeAll();
        why.add(new WhyForm(before, this::begin));
    }

    // False where it was too short.
    private boolean begin(String reason) {
        PrivacyAnswer<Inquiry> begun = officers.begin(actor, reason);
        if (begun instanceof PrivacyAnswer.SayWhy<Inquiry>) {
            return false;
        }
        given(begun).ifPresent(inquiry -> show());
        return true;
    }
}
