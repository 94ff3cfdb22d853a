package org.carestead.notice.ui;

import static java.util.stream.Collectors.joining;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import org.carestead.courier.Channel;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.notice.NoticeChoice;
import org.carestead.notice.NoticeGroup;
import org.carestead.notice.NoticeSettings;
import org.carestead.person.ContactPointView;

/** By which way, and in which language, one group of things is told. What is about safety can only be read in another. */
class GroupItem extends ListItem {

    private final NoticeGroup group;
    private final NoticeChoice before;
    private final CheckboxGroup<Channel> ways = new CheckboxGroup<>();
    private final LanguageSelect language;

    GroupItem(NoticeGroup group, NoticeSettings settings) {
        this.group = group;
        this.before = Objects.requireNonNull(settings.choices().get(group));
        this.language = new LanguageSelect(before.language());
        String title = getTranslation("notice.group." + group.name());
        Div words = new Div(new H3(title), Texts.small(getTranslation("notice.group." + group.name() + ".sentence")));
        words.addClassName("grow");
        Row row = new Row(words);
        if (group.mayBeSwitchedOff()) {
            row.add(ways(settings, title));
        } else {
            words.add(Texts.small(
                    settings.always().isEmpty()
                            ? getTranslation("notice.always.nowhere")
                            : getTranslation("notice.always", always(settings))));
        }
        language.setAriaLabel(title + ": " + getTranslation("notice.language"));
        add(row, language);
    }

    private static String always(NoticeSettings settings) {
        return settings.always().stream().map(ContactPointView::shown).collect(joining(", "));
    }

    NoticeGroup group() {
        return group;
    }

    /** Whether it has a language of its own. */
    void hasItsOwnLanguage(boolean own) {
        language.setVisible(own);
    }

    /**
     * As it is chosen now.
     *
     * @param ofAll the language of those that have none of their own
     */
    NoticeChoice choice(LanguageSelect ofAll) {
        return new NoticeChoice(
                group.mayBeSwitchedOff() ? ways.getValue() : before.channels(),
                ofAll.isEachItsOwn() ? language.chosen() : ofAll.chosen());
    }

    private CheckboxGroup<Channel> ways(NoticeSettings settings, String title) {
        ways.setAriaLabel(title + ": " + getTranslation("notice.ways"));
        ways.setItems(settings.possible().stream().sorted().toList());
        ways.setItemLabelGenerator(channel -> getTranslation("notice.way." + channel.name()));
        Set<Channel> chosen = new HashSet<>(before.channels());
        chosen.retainAll(settings.possible());
        ways.setValue(chosen);
        return ways;
    }
}
