package org.carestead.authorization;

import static java.util.stream.Collectors.toList;

import java.text.ListFormat;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;

/** What somebody may, in sentences: the same on screens and on papers. */
public final class MayWords {

    private MayWords() {}

    /** Where the words come from. */
    @FunctionalInterface
    public interface Texts {

        String of(String key, Object... details);
    }

    /**
     * For the member, in their own words: "Dana can order refills". What stays closed comes last; where nothing is open that is said
     * in one sentence.
     *
     * @param areas that are spoken of
     */
    public static List<String> ofMember(
            String who, Permissions permissions, Collection<Area> areas, Locale language, Texts texts) {
        if (permissions.isNothing()) {
            return List.of(texts.of("access.may.member.nothing-now", who));
        }
        List<String> sentences = new ArrayList<>();
        for (Area area : areas) {
            Level level = permissions.level(area);
            if (level != Level.NONE) {
                sentences.add(texts.of("access.may.member." + area.name() + "." + level.name(), who));
            }
        }
        List<String> closed = areas.stream()
                .filter(area -> permissions.level(area) == Level.NONE)
                .map(area -> texts.of("access.area." + area.name() + ".inline"))
                .collect(toList());
        if (!closed.isEmpty()) {
            sentences.add(texts.of("access.may.member.NONE", who, either(closed, language)));
        }
        return sentences;
    }

    /** For the one who helps: "You can order refills". */
    public static List<String> ofHelper(Permissions permissions, Collection<Area> areas, Texts texts) {
        if (permissions.isNothing()) {
            return List.of(texts.of("access.may.caregiver.nothing-now"));
        }
        return areas.stream()
                .filter(area -> permissions.level(area) != Level.NONE)
                .map(area -> texts.of("access.may.caregiver." + area.name() + "."
                        + permissions.level(area).name()))
                .toList();
    }

    private static String either(List<String> words, Locale language) {
        return ListFormat.getInstance(language, ListFormat.Type.OR, ListFormat.Style.FULL)
                .format(words);
    }
}
