package org.carestead.delivery.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.stream.Stream;
import org.carestead.delivery.DetailView;
import org.carestead.delivery.PaymentMethod;
import org.carestead.delivery.PostalAddress;
import org.carestead.kit.Texts;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.PharmacySummary;
import org.carestead.pharmacy.ui.Subject;
import org.jspecify.annotations.Nullable;

/** What is said about each part, or that nothing is said and what follows from that. */
record DetailContent(Subject subject, Map<PersonId, String> names) {

    Component address(@Nullable PostalAddress address) {
        return address == null
                ? nothing("ADDRESS")
                : lines(
                        address.recipient(),
                        address.street(),
                        address.unit(),
                        address.city() + ", " + address.state() + " " + address.zip());
    }

    Component pharmacy(@Nullable PharmacySummary pharmacy) {
        return pharmacy == null
                ? nothing("PHARMACY")
                : lines(
                        pharmacy.name(),
                        pharmacy.address() == null ? "" : pharmacy.address(),
                        pharmacy.phone() == null ? "" : pharmacy.phone());
    }

    Component payment(DetailView<PaymentMethod> detail) {
        PaymentMethod payment = detail.value();
        if (payment == null) {
            return nothing("PAYMENT");
        }
        PersonId owner = detail.owner();
        String whose = owner == null ? "" : names.getOrDefault(owner, "");
        YearMonth expires = payment.expires();
        return lines(
                words(payment),
                payment.holder(),
                expires == null
                        ? ""
                        : translate(
                                "delivery.expires",
                                DateTimeFormatter.ofPattern("MM/yy").format(expires)),
                whose.isEmpty() ? "" : translate("delivery.whose", whose));
    }

    /** "Visa ending in 4242". */
    static String words(PaymentMethod payment) {
        return translate(
                "delivery.ending-in",
                translate("delivery.kind." + payment.kind().name()),
                payment.lastFour());
    }

    private Component nothing(String part) {
        return new Paragraph(translate(subject.words("delivery." + part + ".empty"), subject.givenName()));
    }

    private static Component lines(String first, String... rest) {
        Span name = new Span(first);
        name.addClassName("who");
        Div lines = new Div(name);
        Stream.of(rest).filter(line -> !line.isEmpty()).forEach(line -> lines.add(new Div(Texts.soft(line))));
        lines.addClassName("detail");
        return lines;
    }
}
