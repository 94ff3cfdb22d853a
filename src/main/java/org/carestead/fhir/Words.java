package org.carestead.fhir;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.StringType;
import org.jspecify.annotations.Nullable;

/** Words of a feed, made to fit: one line, without control characters, no longer than what they are kept in. */
final class Words {

    private Words() {}

    static String fit(String text, int longest) {
        String line = text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}]+", " ").strip();
        return line.length() <= longest
                ? line
                : line.substring(0, line.offsetByCodePoints(0, line.codePointCount(0, longest - 1))) + "…";
    }

    static @Nullable String fitOrNull(@Nullable String text, int longest) {
        return text == null || text.isBlank() ? null : fit(text, longest);
    }

    /** What a concept says: its text, or else the first words beside a code. */
    static @Nullable String of(CodeableConcept concept) {
        return Stream.concat(
                        Stream.ofNullable(concept.getText()),
                        concept.getCoding().stream().map(Coding::getDisplay))
                .filter(text -> text != null && !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Whether a concept carries this code, whatever the system. */
    static boolean codes(CodeableConcept concept, String code) {
        return concept.getCoding().stream().anyMatch(coding -> code.equals(coding.getCode()));
    }

    static String given(HumanName name) {
        return name.getGiven().stream().map(StringType::getValue).collect(Collectors.joining(" "));
    }

    /** A name as it is spoken: with title. */
    static String spoken(HumanName name) {
        return name.hasText()
                ? name.getText()
                : Stream.of(
                                name.getPrefix().stream().map(StringType::getValue),
                                name.getGiven().stream().map(StringType::getValue),
                                Stream.ofNullable(name.getFamily()))
                        .flatMap(parts -> parts)
                        .collect(Collectors.joining(" "));
    }
}
