package org.carestead.trail.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.text.ListFormat;
import java.util.List;
import org.carestead.kit.Formats;
import org.carestead.trail.FeedLine;

/** How a line of the feed reads, in the language of the running screen. */
record FeedSentences(Formats formats) {

    /** "Dana Whitfield ordered Simvastatin 20 mg tablet for you". */
    String what(FeedLine line) {
        if (line.looked().isEmpty()) {
            return translate(line.key(), line.words().toArray());
        }
        List<String> areas = line.looked().stream()
                .sorted()
                .map(area -> translate("trail.area." + area.name()))
                .toList();
        return translate(
                line.key(),
                line.words().getFirst(),
                ListFormat.getInstance(formats.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(areas));
    }

    /** "9:02 AM to 9:14 AM · 5 times". */
    String when(FeedLine line) {
        String first = formats.time(line.since());
        String last = formats.time(line.at());
        String span = first.equals(last) ? last : translate("trail.view.between", first, last);
        return line.times() == 1 ? span : translate("trail.view.times", span, line.times());
    }
}
