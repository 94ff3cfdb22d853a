package org.carestead.privacy;

import java.text.ListFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.carestead.kit.Formats;

/**
 * How a disclosure reads: to the member on their screen, to the privacy officer on theirs, and to anybody in a file.
 *
 * @param own whether it is read by the member, who is then spoken to
 * @param formats of the reader
 * @param texts in the reader's language
 */
public record DisclosureWords(boolean own, Formats formats, Texts texts) {

    /** Finds the text of a key and fills in its places. */
    @FunctionalInterface
    public interface Texts {

        String of(String key, Object... details);
    }

    /** "Dana Whitfield"; or that the name is not known any more. */
    public String to(Disclosure disclosure) {
        return disclosure.to().isEmpty() ? texts.of("privacy.unknown") : disclosure.to();
    }

    /** "medicines and claims and costs". */
    public String what(Disclosure disclosure) {
        List<String> areas = disclosure.what().stream()
                .sorted()
                .map(area -> texts.of("trail.area." + area.name()))
                .toList();
        return areas.isEmpty()
                ? texts.of("privacy.unknown")
                : ListFormat.getInstance(formats.locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(areas);
    }

    /** "At the member's own request: access given on March 3, 2026". */
    public String purpose(Disclosure disclosure) {
        Instant since = disclosure.since();
        return disclosure.basis() == null || since == null
                ? texts.of("privacy.purpose.unknown")
                : texts.of("privacy.purpose." + disclosure.basis().name() + (own ? ".own" : ""), formats.date(since));
    }

    /** "March 3, 2026". */
    public String day(LocalDate day) {
        return formats.date(day);
    }
}
