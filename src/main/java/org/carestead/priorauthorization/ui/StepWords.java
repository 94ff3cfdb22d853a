package org.carestead.priorauthorization.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.carestead.approval.AskedView;
import org.carestead.kit.Formats;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.ui.AuthorizationSection.Reader;
import org.carestead.priorauthorization.StepAdvice;
import org.carestead.priorauthorization.StepKind;
import org.carestead.priorauthorization.StepView;
import org.jspecify.annotations.Nullable;

/** What a card says of steps. */
record StepWords(Reader reader, Map<PersonId, String> names) {

    /** "Dana has appealed for you, November 26, 2026. The plan has not answered yet." */
    String open(StepView step) {
        Formats formats = Formats.current();
        return step.by().equals(reader.you())
                ? translate("priorauthorization.sent.you." + step.kind().name(), formats.date(step.at()))
                : translate(
                        "priorauthorization.sent.they." + step.kind().name(), formats.date(step.at()), name(step.by()));
    }

    /** What the member has been asked, or has answered. */
    String asked(AskedView asked, @Nullable StepKind kind) {
        String when = when(asked.until());
        return switch (asked.state()) {
            case WAITING ->
                waiting(asked, kind == null ? "" : translate("priorauthorization.step." + kind.name()), when);
            case DENIED ->
                asked.word() == null
                        ? translate("priorauthorization.asked.denied", reader.member())
                        : translate("priorauthorization.asked.denied.word", reader.member(), asked.word());
            default -> translate("priorauthorization.asked.lapsed", reader.member(), when);
        };
    }

    private String waiting(AskedView asked, String what, String when) {
        if (reader.own()) {
            return translate("priorauthorization.asked.own", name(asked.by()), when, what);
        }
        return asked.by().equals(reader.you())
                ? translate("priorauthorization.asked.waits", reader.member(), when, what)
                : translate("priorauthorization.asked.waits.other", reader.member(), when, what, name(asked.by()));
    }

    /** Why something cannot be done, or until when it can. Nothing where there is nothing to say. */
    @Nullable
    String limit(StepKind kind, StepAdvice advice) {
        Formats formats = Formats.current();
        return switch (advice) {
            case StepAdvice.Possible(LocalDate until) ->
                until == null
                        ? null
                        : translate(
                                "priorauthorization.until",
                                translate("priorauthorization.step." + kind.name()),
                                formats.date(until));
            case StepAdvice.TooLate(LocalDate since) ->
                translate("priorauthorization.too-late." + kind.name(), formats.date(since));
            case StepAdvice.AnswerIsNear(LocalDate by) ->
                translate("priorauthorization.answer-is-near", formats.date(by));
        };
    }

    private String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    private static String when(Instant instant) {
        Formats formats = Formats.current();
        return translate(
                "priorauthorization.when",
                formats.day(instant.atZone(formats.zone()).toLocalDate()),
                formats.time(instant));
    }
}
