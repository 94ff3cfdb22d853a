package org.carestead.grant.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.text.ListFormat;
import java.util.ArrayList;
import java.util.List;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.grant.OfferedAreas;
import org.carestead.kit.Formats;

/** What somebody may, in sentences. */
public final class MaySentences {

    private MaySentences() {}

    /** For the member: "Dana can order refills". */
    public static UnorderedList of(String who, Permissions permissions, int keptBack) {
        List<String> sentences = new ArrayList<>();
        for (Area area : OfferedAreas.ALL) {
            Level level = permissions.level(area);
            if (area == Area.MEDICINES && level == Level.VIEW && keptBack > 0) {
                sentences.add(translate(
                        "access.may.member.MEDICINES.VIEW.without" + (keptBack == 1 ? ".one" : ".many"),
                        who,
                        keptBack));
            } else if (level != Level.NONE) {
                sentences.add(translate("access.may.member." + area.name() + "." + level.name(), who));
            }
        }
        if (!closed(permissions).isEmpty()) {
            sentences.add(translate("access.may.member.NONE", who, joined(closed(permissions))));
        }
        return list(sentences);
    }

    /** For the caregiver: "You can order refills". */
    public static UnorderedList of(Permissions permissions) {
        return list(OfferedAreas.ALL.stream()
                .filter(area -> permissions.level(area) != Level.NONE)
                .map(area -> translate("access.may.caregiver." + area.name() + "."
                        + permissions.level(area).name()))
                .toList());
    }

    private static List<String> closed(Permissions permissions) {
        return OfferedAreas.ALL.stream()
                .filter(area -> permissions.level(area) == Level.NONE)
                .map(area -> translate("access.area." + area.name() + ".inline"))
                .toList();
    }

    private static String joined(List<String> words) {
        return ListFormat.getInstance(Formats.current().locale(), ListFormat.Type.OR, ListFormat.Style.FULL)
                .format(words);
    }

    private static UnorderedList list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
