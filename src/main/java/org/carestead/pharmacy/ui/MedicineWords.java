package org.carestead.pharmacy.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.kit.Formats;
import org.carestead.kit.Tag;
import org.carestead.kit.Tone;
import org.carestead.pharmacy.MedicineView;
import org.carestead.pharmacy.OrderKind;
import org.carestead.pharmacy.RefillAdvice;

/** What a medicine's card says. */
record MedicineWords(MedicineEntry entry, Subject subject, Formats formats) {

    // Within a week of its end a supply is said to be due by a day, before that to be enough for some days.
    private static final int DAYS_OF_A_WEEK = 7;

    /** "One in the evening · Dr. Okafor · 2 refills left". */
    String about() {
        MedicineView medicine = entry.medicine();
        Integer left = medicine.refillsLeft();
        return joined(Stream.of(
                medicine.dosage(),
                medicine.prescriber(),
                left == null || !medicine.isCurrent() ? null : Counted.text("pharmacy.refills-left", left)));
    }

    /** "26 of 30 days used · last filled October 29, 2026 · you pay about $8.40". */
    String course() {
        return formats.beginning(used());
    }

    private String used() {
        MedicineView medicine = entry.medicine();
        MedicineView.Supply supply = medicine.supply();
        LocalDate filled = medicine.lastFilled();
        return joined(Stream.of(
                supply == null || !medicine.isCurrent()
                        ? null
                        : translate("pharmacy.supply.used", supply.used(), supply.days()),
                filled == null
                        ? translate("pharmacy.never-filled")
                        : translate("pharmacy.last-filled", formats.date(filled)),
                entry.cost() == null
                        ? null
                        : translate(subject.words("pharmacy.cost"), formats.money(entry.cost()), subject.givenName())));
    }

    /** How it stands; nothing where nothing is known. */
    Optional<Tag> tag() {
        return entry.advice() == null ? supplyTag() : tag(entry.advice());
    }

    private Optional<Tag> tag(RefillAdvice advice) {
        return switch (advice) {
            case RefillAdvice.Ready ready -> supplyTag().or(() -> tag("can-be-ordered", Tone.PLAIN));
            case RefillAdvice.NotYet notYet -> supplyTag();
            case RefillAdvice.UnderWay underWay -> tag(underWay(underWay), Tone.GOOD);
            case RefillAdvice.Renewal renewal ->
                tag(
                        renewal.reason() == RefillAdvice.RenewalReason.NO_REFILLS_LEFT
                                ? "no-refills-left"
                                : "prescription-expired",
                        Tone.WAIT);
            case RefillAdvice.NeverRefilled never -> tag("new-prescription", Tone.PLAIN);
            case RefillAdvice.AwaitingApproval awaiting ->
                tag(
                        awaiting.awaited() == RefillAdvice.Awaited.ANSWER_OF_PLAN
                                ? "waits-for-plan"
                                : "waits-for-prescriber",
                        Tone.WAIT);
            case RefillAdvice.ApprovalDenied denied -> tag("plan-said-no", Tone.STOP);
            case RefillAdvice.ApprovalEnded ended -> tag("approval-ended", Tone.WAIT);
            case RefillAdvice.NotTaken notTaken ->
                tag("status." + notTaken.status().name(), Tone.PLAIN);
            case RefillAdvice.NotPrescribed notPrescribed -> tag("not-prescribed", Tone.PLAIN);
        };
    }

    /** Why it cannot be ordered now, and what will help; or what is under way. */
    Optional<String> why() {
        RefillAdvice advice = entry.advice();
        if (advice == null || !entry.medicine().isCurrent()) {
            return Optional.empty();
        }
        return switch (advice) {
            case RefillAdvice.Ready ready ->
                ready.numbersKnown() ? Optional.empty() : Optional.of(translate("pharmacy.why.numbers-unknown"));
            case RefillAdvice.NotYet notYet ->
                Optional.of(translate("pharmacy.why.not-yet", formats.day(notYet.from())));
            case RefillAdvice.UnderWay underWay -> Optional.of(by(underWay));
            case RefillAdvice.Renewal renewal ->
                Optional.of(translate("pharmacy.why." + renewal.reason().name()));
            case RefillAdvice.NeverRefilled never -> Optional.of(translate("pharmacy.why.never-refilled"));
            case RefillAdvice.AwaitingApproval awaiting -> Optional.of(awaiting(awaiting));
            case RefillAdvice.ApprovalDenied denied -> Optional.of(translate("pharmacy.why.denied"));
            case RefillAdvice.ApprovalEnded ended ->
                Optional.of(translate("pharmacy.why.approval-ended", formats.date(ended.on())));
            case RefillAdvice.NotTaken notTaken -> Optional.of(notTaken(notTaken));
            case RefillAdvice.NotPrescribed notPrescribed -> Optional.of(translate("pharmacy.why.not-prescribed"));
        };
    }

    private String by(RefillAdvice.UnderWay underWay) {
        String key = "pharmacy.why.under-way." + underWay.kind().name();
        String by = entry.by();
        return by == null || by.isEmpty() ? translate(key + ".own") : translate(key + ".of", by);
    }

    private String awaiting(RefillAdvice.AwaitingApproval awaiting) {
        String key = "pharmacy.why." + awaiting.awaited().name();
        LocalDate by = awaiting.by();
        return by == null ? translate(key) : translate(key + ".by", formats.date(by));
    }

    private static String notTaken(RefillAdvice.NotTaken notTaken) {
        String reason = notTaken.reason();
        String sentence = translate("pharmacy.why.not-taken");
        return reason == null ? sentence : sentence + " " + translate("pharmacy.why.prescriber-says", reason);
    }

    private static String underWay(RefillAdvice.UnderWay underWay) {
        if (underWay.kind() == OrderKind.RENEWAL) {
            return "prescriber-asked";
        }
        return switch (underWay.state()) {
            case READY -> "ready";
            case FILLING -> "being-filled";
            default -> "ordered";
        };
    }

    private Optional<Tag> supplyTag() {
        MedicineView.Supply supply = entry.medicine().supply();
        LocalDate filled = entry.medicine().lastFilled();
        if (supply == null || filled == null || !entry.medicine().isCurrent()) {
            return Optional.empty();
        }
        if (supply.left() <= 0) {
            return tag("used-up", Tone.WAIT);
        }
        return supply.left() <= DAYS_OF_A_WEEK
                ? Optional.of(new Tag(
                        translate("pharmacy.tag.due", formats.weekday(filled.plusDays(supply.days()))), Tone.WAIT))
                : Optional.of(new Tag(Counted.text("pharmacy.tag.enough", supply.left()), Tone.GOOD));
    }

    private static Optional<Tag> tag(String key, Tone tone) {
        return Optional.of(new Tag(translate("pharmacy.tag." + key), tone));
    }

    private static String joined(Stream<String> parts) {
        return parts.filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }
}
