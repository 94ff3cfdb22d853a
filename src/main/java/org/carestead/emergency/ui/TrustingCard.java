package org.carestead.emergency.ui;

import static java.util.Objects.requireNonNull;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.emergency.EmergencyState;
import org.carestead.emergency.TrustingView;
import org.carestead.grant.OfferedAreas;
import org.carestead.grant.ui.MaySentences;
import org.carestead.kit.Buttons;
import org.carestead.kit.Moments;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;

/** A member who trusts one in an emergency: what one can do about it now, and what would open. */
class TrustingCard extends Article {

    /** What the buttons do. */
    record Actions(Runnable ask, Runnable withdraw, Runnable stepDown) {}

    TrustingCard(TrustingView whom, Actions actions) {
        addClassNames("card", "person", PersonColor.of(whom.member().id()).styleClass());
        add(new Row(new PersonBadge(whom.member().id(), whom.memberInitials()), title(whom)));
        add(new Paragraph(stands(whom)));
        switch (whom.state()) {
            case OPEN ->
                add(Texts.small(getTranslation("emergency.trusting.may")), MaySentences.of(whom.permissions()));
            // It stands above what is due, and what was asked for is known.
            case ASKED -> add(folded(areas(whom.permissions())));
            case NAMED, REFUSED, REMOVED ->
                add(Texts.small(getTranslation("emergency.trusting.would")), areas(whom.permissions()));
        }
        Row ways = new Row();
        switch (whom.state()) {
            case NAMED, REFUSED -> {
                if (whom.askAgainAt() == null) {
                    ways.add(named("emergency.ask", whom, Buttons.plain("", actions.ask())));
                }
                ways.add(named("emergency.step-down", whom, Buttons.quiet("", actions.stepDown())));
            }
            case ASKED -> ways.add(named("emergency.withdraw", whom, Buttons.plain("", actions.withdraw())));
            case OPEN, REMOVED -> {}
        }
        add(ways);
    }

    // What waits stands above all parts, the rest in the part of emergencies.
    private static HtmlContainer title(TrustingView whom) {
        return whom.state() == EmergencyState.ASKED ? new H2(whom.memberName()) : new H3(whom.memberName());
    }

    private NativeDetails folded(UnorderedList areas) {
        NativeDetails folded = new NativeDetails(getTranslation("emergency.trusting.would"), areas);
        folded.addClassName("board-more");
        return folded;
    }

    // What is not open yet is no sentence about what they see.
    private UnorderedList areas(Permissions permissions) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        OfferedAreas.ALL.stream()
                .filter(area -> permissions.level(area) != Level.NONE)
                .forEach(area -> list.add(new ListItem(getTranslation("access.area." + area.name()))));
        return list;
    }

    private String stands(TrustingView whom) {
        Instant again = whom.askAgainAt();
        return switch (whom.state()) {
            case ASKED ->
                getTranslation(
                        "emergency.trusting.asked", Moments.of(requireNonNull(whom.opensAt())), whom.memberName());
            case OPEN ->
                getTranslation(
                        "emergency.trusting.open", Moments.of(requireNonNull(whom.openUntil())), whom.memberName());
            case NAMED, REFUSED, REMOVED -> {
                if (again != null) {
                    yield whom.state() == EmergencyState.REFUSED
                            ? getTranslation("emergency.trusting.refused", whom.memberName(), Moments.of(again))
                            : getTranslation("emergency.trusting.taken-back", Moments.of(again));
                }
                yield getTranslation(
                        whom.waitDays() == 1 ? "emergency.trusting.named.one" : "emergency.trusting.named.many",
                        whom.memberName(),
                        whom.waitDays());
            }
        };
    }

    private Button named(String key, TrustingView whom, Button button) {
        button.setText(getTranslation(key));
        button.setAriaLabel(getTranslation(key + ".of", whom.memberName()));
        return button;
    }
}
