package org.carestead.approval.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.approval.Foreseen;
import org.carestead.approval.Foreseen.Amount;
import org.carestead.approval.Foreseen.Goes;
import org.carestead.kit.Formats;
import org.jspecify.annotations.Nullable;

/** What a yes would bring, on one line; of what is not known nothing is said. */
final class ForeseenWords {

    private ForeseenWords() {}

    static String of(Foreseen foreseen) {
        Formats formats = Formats.current();
        BigDecimal cost = foreseen.cost();
        String parts = Stream.of(
                        amount(foreseen.amount(), formats),
                        cost == null ? null : translate("approval.foreseen.cost", formats.money(cost)),
                        goes(foreseen.goes()),
                        foreseen.sameAsLastTime() ? translate("approval.foreseen.same") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
        return parts.isEmpty() ? parts : formats.beginning(parts);
    }

    private static @Nullable String amount(@Nullable Amount amount, Formats formats) {
        return amount == null
                ? null
                : translate(
                        "approval.amount." + amount.unit()
                                + (amount.number().compareTo(BigDecimal.ONE) == 0 ? ".one" : ".many"),
                        formats.number(amount.number()));
    }

    private static @Nullable String goes(@Nullable Goes goes) {
        return goes == null
                ? null
                : translate(goes.sent() ? "approval.foreseen.sent" : "approval.foreseen.picked-up", goes.place());
    }
}
