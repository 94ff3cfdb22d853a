package org.carestead.pharmacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.util.Optional;
import org.carestead.approval.AskedView;
import org.carestead.kit.Formats;
import org.carestead.kit.Tag;
import org.carestead.kit.Tone;
import org.jspecify.annotations.Nullable;

/** What a medicine's card says of a question to the member. */
record AskedWords(MedicineEntry.Asked asked, Subject subject, Formats formats) {

    Optional<Tag> tag() {
        return asked.waits()
                ? Optional.of(new Tag(translate(subject.words("pharmacy.asked.tag"), subject.givenName()), Tone.WAIT))
                : Optional.empty();
    }

    String sentence() {
        AskedView view = asked.view();
        return switch (view.state()) {
            case WAITING -> waiting(view.until());
            case DENIED -> denied(view.word());
            default -> translate("pharmacy.asked.lapsed", subject.givenName(), when(view.until()));
        };
    }

    private String waiting(Instant until) {
        if (subject.own()) {
            return translate("pharmacy.asked.own", asked.by(), when(until));
        }
        return asked.own()
                ? translate("pharmacy.asked.waits", subject.givenName(), when(until))
                : translate("pharmacy.asked.waits.other", asked.by(), subject.givenName(), when(until));
    }

    private String denied(@Nullable String word) {
        return word == null
                ? translate("pharmacy.asked.denied", subject.givenName())
                : translate("pharmacy.asked.denied.word", subject.givenName(), word);
    }

    private String when(Instant instant) {
        return translate(
                "pharmacy.asked.when",
                formats.day(instant.atZone(formats.zone()).toLocalDate()),
                formats.time(instant));
    }
}
