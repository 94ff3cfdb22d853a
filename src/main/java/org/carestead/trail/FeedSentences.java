package org.carestead.trail;

import java.text.ListFormat;
import java.util.List;
import org.carestead.kit.Formats;

/**
 * How a line of the feed reads.
 *
 * @param formats of the reader
 * @param texts in the reader's language
 */
public record FeedSentences(Formats formats, Texts texts) {

    /** Finds the text of a key and fills in its places. */
    @FunctionalInterface
    public interface Texts {

        String of(String key, Object... details);
    }

    /** "Dana Whitfield ordered Simvastatin 20 mg tablet for you". */
    public String what(FeedLine line) {
        if (line.looked().isEmpty()) {
            return texts.of(line.key(), line.words().toArray());
        }
        List<String> areas = line.looked().stream()
                .sorted()
                .map(area -> texts.of("trail.area." + area.name()))
                .toList();
        return texts.of(
                line.key(),
                line.words().getFirst(),
                ListFormat.getInstance(formats.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(areas));
    }

    /** "9:02 AM to 9:14 AM · 5 times". */
    public String when(FeedLine line) {
        String first = formats.time(line.since());
        String last = formats.time(line.at());
        String span = first.equals(last) ? last : texts.of("trail.view.between", first, last);
        return line.times() == 1 ? span : texts.of("trail.view.times", span, line.times());
    }

    /** "You have not shared this with them.", or nothing. */
    public String why(FeedLine line) {
        return line.reasonKey() == null ? "" : texts.of(line.reasonKey());
    }
}
