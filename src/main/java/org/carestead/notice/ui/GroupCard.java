package org.carestead.notice.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.select.Select;
import java.util.HashSet;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.carestead.courier.Channel;
import org.carestead.notice.NoticeChoice;
import org.carestead.notice.NoticeGroup;
import org.carestead.notice.NoticeSettings;
import org.carestead.person.Languages;

/** By which way, and in which language, one group of things is told. What is about safety can only be read in another. */
class GroupCard extends Section {

    private static final Locale AS_THE_SCREENS = Locale.ROOT;

    private final NoticeGroup group;
    private final NoticeChoice before;
    private final CheckboxGroup<Channel> ways = new CheckboxGroup<>();
    private final Select<Locale> language = new Select<>();

    GroupCard(NoticeGroup group, NoticeSettings settings) {
        this.group = group;
        this.before = Objects.requireNonNull(settings.choices().get(group));
        addClassNames("card", "form");
        String title = getTranslation("notice.group." + group.name());
        add(new H2(title), new Paragraph(getTranslation("notice.group." + group.name() + ".sentence")));
        if (group.mayBeSwitchedOff()) {
            addWays(settings, title);
        } else {
            add(new Paragraph(
                    settings.always().isEmpty()
                            ? getTranslation("notice.always.nowhere")
                            : getTranslation("notice.always", String.join(", ", settings.always()))));
        }
        addLanguage(title);
    }

    NoticeGroup group() {
        return group;
    }

    /** As it is chosen now. */
    NoticeChoice choice() {
        Locale chosen = language.getValue();
        return new NoticeChoice(
                group.mayBeSwitchedOff() ? ways.getValue() : before.channels(),
                AS_THE_SCREENS.equals(chosen) ? null : chosen);
    }

    private void addWays(NoticeSettings settings, String title) {
        ways.setLabel(getTranslation("notice.ways"));
        ways.setAriaLabel(title + ": " + getTranslation("notice.ways"));
        ways.setItems(settings.possible().stream().sorted().toList());
        ways.setItemLabelGenerator(channel -> getTranslation("notice.way." + channel.name()));
        Set<Channel> chosen = new HashSet<>(before.channels());
        chosen.retainAll(settings.possible());
        ways.setValue(chosen);
        add(ways);
    }

    private void addLanguage(String title) {
        language.setAriaLabel(title + ": " + getTranslation("notice.language"));
        language.setItems(
                Stream.concat(Stream.of(AS_THE_SCREENS), Languages.ALL.stream()).toList());
        language.setItemLabelGenerator(each -> AS_THE_SCREENS.equals(each)
                ? getTranslation("notice.language.screens")
                : getTranslation("frame.language." + each.getLanguage()));
        Locale chosen = before.language();
        language.setValue(chosen == null ? AS_THE_SCREENS : chosen);
        // Few want it, and those who do find it open.
        NativeDetails other = new NativeDetails(getTranslation("notice.language"), language);
        other.addClassName("other");
        other.setOpen(chosen != null);
        add(other);
    }
}
