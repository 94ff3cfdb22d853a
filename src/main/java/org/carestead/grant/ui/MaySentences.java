package org.carestead.grant.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.carestead.access.Permissions;
import org.carestead.authorization.MayWords;
import org.carestead.grant.OfferedAreas;
import org.carestead.kit.Formats;

/** What somebody may, in sentences. */
public final class MaySentences {

    private static final String SEES = "access.may.member.MEDICINES.VIEW";

    private MaySentences() {}

    /** For the member: "Dana can order refills". */
    public static UnorderedList of(String who, Permissions permissions, int keptBack) {
        String without = "access.may.member.MEDICINES.VIEW.without" + (keptBack == 1 ? ".one" : ".many");
        return list(MayWords.ofMember(
                who,
                permissions,
                OfferedAreas.ALL,
                Formats.current().locale(),
                (key, details) -> keptBack > 0 && key.equals(SEES)
                        ? translate(without, who, keptBack)
                        : translate(key, details)));
    }

    /** For the caregiver: "You can order refills". */
    public static UnorderedList of(Permissions permissions) {
        return list(MayWords.ofHelper(permissions, OfferedAreas.ALL, (key, details) -> translate(key, details)));
    }

    private static UnorderedList list(List<String> sentences) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        sentences.forEach(sentence -> list.add(new ListItem(sentence)));
        return list;
    }
}
