package org.carestead.authorization;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.carestead.access.MedicineSummary;
import org.carestead.access.SensitiveClass;
import org.carestead.access.ShareableMedicines;
import org.carestead.access.Visibility;
import org.carestead.authorization.PaperTerms.Occasion;
import org.carestead.authorization.PaperTerms.Until;
import org.carestead.kit.Formats;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Writes an authorization in plain words. It never names a medicine. What kinds the member has opened is read by the
 * member alone: the one who helps gets, whoever they are, the same standing sentences in that place.
 */
@Component
class PaperWords {

    private final MessageSource messages;
    private final ShareableMedicines medicines;

    PaperWords(MessageSource messages, ShareableMedicines medicines) {
        this.messages = messages;
        this.medicines = medicines;
    }

    PaperText write(PaperTerms terms, Locale language) {
        MayWords.Texts texts = (key, details) -> requireNonNull(messages.getMessage(key, details, language));
        String member = terms.member().fullName();
        String title = texts.of("access.paper.title." + terms.occasion().name());
        return new PaperText(
                language.toLanguageTag(),
                member,
                title,
                texts.of("access.paper.lead" + way(terms.occasion()), member, terms.helper()),
                parts(terms, language, texts));
    }

    private List<Part> parts(PaperTerms terms, Locale language, MayWords.Texts texts) {
        String helper = terms.helper();
        Set<SensitiveClass> opened = opened(terms);
        List<Part> parts = new ArrayList<>();
        parts.add(new Part(
                Element.INFORMATION,
                Reader.EVERYBODY,
                texts.of("access.paper.INFORMATION"),
                List.of(texts.of("access.paper.INFORMATION.text")),
                MayWords.ofMember(
                        helper,
                        terms.terms().permissions(),
                        terms.areas(),
                        Formats.of(language).locale(),
                        texts)));
        parts.add(kinds(opened, texts));
        parts.add(new Part(
                Element.INFORMATION,
                Reader.HELPER,
                texts.of("access.paper.kinds"),
                List.of(texts.of("access.paper.kinds.helper")),
                List.of()));
        parts.add(plain(Element.DISCLOSER, Reader.EVERYBODY, texts));
        parts.add(part(Element.RECIPIENT, terms.standInsToo() ? ".stand-ins" : ".text", texts, helper));
        parts.add(plain(Element.PURPOSE, Reader.EVERYBODY, texts));
        parts.add(
                switch (terms.until()) {
                    case Until.LastDay(LocalDate day) ->
                        part(
                                Element.EXPIRY,
                                ".text",
                                texts,
                                Formats.of(language).date(day));
                    case Until.EmergencyOver(int waitDays, int openDays) ->
                        part(Element.EXPIRY, ".emergency", texts, helper, waitDays, openDays);
                });
        parts.add(plain(Element.REVOKING, Reader.EVERYBODY, texts, helper));
        parts.add(plain(Element.CARE, Reader.EVERYBODY, texts));
        parts.add(plain(Element.ONWARD, Reader.EVERYBODY, texts, helper));
        if (opened.contains(SensitiveClass.SUBSTANCE_USE)) {
            parts.add(plain(Element.SUBSTANCE_USE, Reader.SIGNER, texts, helper));
        }
        parts.add(new Part(
                Element.SUBSTANCE_USE,
                Reader.HELPER,
                texts.of("access.paper.SUBSTANCE_USE"),
                List.of(texts.of("access.paper.SUBSTANCE_USE.helper")),
                List.of()));
        parts.add(plain(Element.SIGNATURE, Reader.EVERYBODY, texts));
        return parts;
    }

    private static String way(Occasion occasion) {
        return switch (occasion) {
            case FIRST, MORE, LONGER -> "";
            case STAND_IN, EMERGENCY -> "." + occasion.name();
        };
    }

    private static Part plain(Element element, Reader reader, MayWords.Texts texts, Object... details) {
        String key = "access.paper." + element.name();
        return new Part(element, reader, texts.of(key), List.of(texts.of(key + ".text", details)), List.of());
    }

    private static Part part(Element element, String way, MayWords.Texts texts, Object... details) {
        String key = "access.paper." + element.name();
        return new Part(element, Reader.EVERYBODY, texts.of(key), List.of(texts.of(key + way, details)), List.of());
    }

    private static Part kinds(Set<SensitiveClass> opened, MayWords.Texts texts) {
        String sentence = texts.of("access.paper.kinds." + (opened.isEmpty() ? "none" : "opened"));
        return new Part(
                Element.INFORMATION,
                Reader.SIGNER,
                texts.of(opened.isEmpty() ? "access.paper.kinds" : "access.paper.kinds.shared"),
                List.of(sentence),
                opened.stream()
                        .map(kind -> texts.of("access.class." + kind.name()))
                        .toList());
    }

    // A kind is opened as a whole, or by one medicine of it.
    private Set<SensitiveClass> opened(PaperTerms terms) {
        Visibility visibility = terms.terms().visibility();
        Set<SensitiveClass> opened = EnumSet.noneOf(SensitiveClass.class);
        opened.addAll(visibility.shownClasses());
        medicines.of(terms.member().id()).stream()
                .filter(medicine -> visibility.shownMedicines().contains(medicine.id()))
                .map(MedicineSummary::sensitiveClass)
                .filter(Objects::nonNull)
                .forEach(opened::add);
        return opened;
    }
}
