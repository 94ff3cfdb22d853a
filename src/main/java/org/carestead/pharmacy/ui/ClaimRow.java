package org.carestead.pharmacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.pharmacy.ClaimState;
import org.carestead.pharmacy.ClaimView;
import org.jspecify.annotations.Nullable;

/** One claim: when, for what, who pays how much, how it stands. */
class ClaimRow extends ListItem {

    private final transient Formats formats;

    ClaimRow(ClaimView claim, Subject subject, Formats formats) {
        this.formats = formats;
        Div name = new Div(new H3(Texts.whole(claim.description())), Texts.soft(where(claim)));
        name.addClassName("grow");
        add(Row.between(
                name,
                new Tag(getTranslation("pharmacy.claims.state." + claim.state().name()), tone(claim.state()))));
        String amounts = amounts(claim, subject);
        if (!amounts.isEmpty()) {
            add(new Paragraph(amounts));
        }
        if (claim.state() != ClaimState.PAID) {
            add(new Paragraph(
                    getTranslation("pharmacy.claims.state." + claim.state().name() + ".sentence")));
        }
        if (claim.note() != null && claim.state() != ClaimState.PAID) {
            add(Texts.small(getTranslation("pharmacy.plan-says", claim.note())));
        }
    }

    private String where(ClaimView claim) {
        return joined(
                " · ",
                formats.date(claim.serviceDate()),
                claim.pharmacy(),
                claim.forMedicine() ? null : getTranslation("pharmacy.claims.other-care"));
    }

    private String amounts(ClaimView claim, Subject subject) {
        return switch (claim.state()) {
            case PAID, PARTLY_DECIDED ->
                joined(
                        " ",
                        amount("pharmacy.claims.plan-paid", claim.paidByPlan(), ""),
                        amount(
                                subject.words(
                                        claim.state() == ClaimState.PAID
                                                ? "pharmacy.claims.member-paid"
                                                : "pharmacy.claims.member-pays"),
                                claim.paidByMember(),
                                subject.givenName()));
            case DRAFT, PENDING, DENIED, FAILED -> joined(" ", amount("pharmacy.claims.price", claim.submitted(), ""));
            case REVERSED -> "";
        };
    }

    private @Nullable String amount(String key, @Nullable BigDecimal dollars, String who) {
        return dollars == null ? null : getTranslation(key, formats.money(dollars), who);
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }

    private static Tone tone(ClaimState state) {
        return switch (state) {
            case PAID -> Tone.GOOD;
            case DRAFT, PENDING, PARTLY_DECIDED, FAILED -> Tone.WAIT;
            case DENIED -> Tone.STOP;
            case REVERSED -> Tone.PLAIN;
        };
    }
}
