package org.carestead.delivery.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.dialog.Dialog;
import java.time.YearMonth;
import org.carestead.access.Area;
import org.carestead.delivery.AddressDraft;
import org.carestead.delivery.DeliveryPart;
import org.carestead.delivery.DeliverySheet;
import org.carestead.delivery.DetailValue;
import org.carestead.delivery.PaymentMethod;
import org.carestead.delivery.PostalAddress;
import org.carestead.delivery.PreferredPharmacy;
import org.carestead.member.PlanCalendar;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.carestead.pharmacy.Pharmacies;
import org.carestead.pharmacy.PharmacySummary;
import org.carestead.pharmacy.ui.Subject;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The form of each part, filled in with what is said now. */
@Component
class DetailForms {

    private final Pharmacies pharmacies;
    private final People people;
    private final PlanCalendar calendar;

    DetailForms(Pharmacies pharmacies, People people, PlanCalendar calendar) {
        this.pharmacies = pharmacies;
        this.people = people;
        this.calendar = calendar;
    }

    Dialog of(DeliveryPart part, Actor actor, Subject subject, DeliverySheet sheet, ChangeDialog.Taking taking) {
        String key = "delivery." + part.name();
        String title = translate(key + ".form");
        String sentence = translate(subject.words(key + ".form.sentence"), subject.givenName());
        String submit = translate(subject.asks(Area.DELIVERY) ? "delivery.ask" : "delivery.save", subject.givenName());
        return switch (part) {
            case ADDRESS -> {
                PostalAddress now = sheet.address().value();
                AddressDraft draft = now == null ? AddressDraft.forMember(subject.fullName()) : AddressDraft.of(now);
                yield new AddressDialog(title, sentence, submit, draft, subject.own(), taking);
            }
            case PHARMACY -> new PharmacyDialog(title, sentence, submit, pharmacies.all(), sheet.pharmacyIs(), taking);
            case PAYMENT ->
                new PaymentDialog(title, sentence, submit, name(actor), YearMonth.from(calendar.today()), taking);
        };
    }

    /** What is proposed, in a few words; empty for nothing. */
    String words(@Nullable DetailValue value) {
        return switch (value) {
            case PostalAddress address -> address.line();
            case PreferredPharmacy(var id) ->
                pharmacies.find(id).map(PharmacySummary::name).orElse("");
            case PaymentMethod payment -> DetailContent.words(payment);
            case null -> "";
        };
    }

    // Whoever fills it in gives a way of paying of their own.
    private String name(Actor actor) {
        return people.find(actor.person()).map(PersonView::fullName).orElse("");
    }
}
