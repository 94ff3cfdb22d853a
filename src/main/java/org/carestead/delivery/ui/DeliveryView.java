package org.carestead.delivery.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.time.Instant;
import java.util.Set;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.approval.ApprovalId;
import org.carestead.delivery.DeliveryDetails;
import org.carestead.delivery.DeliveryPart;
import org.carestead.delivery.DeliverySheet;
import org.carestead.delivery.DetailChange;
import org.carestead.delivery.DetailId;
import org.carestead.delivery.DetailView;
import org.carestead.kit.Answer;
import org.carestead.kit.Card;
import org.carestead.kit.Confirm;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Routes;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.pharmacy.ui.PharmacyView;
import org.carestead.pharmacy.ui.Section;
import org.carestead.pharmacy.ui.Subject;
import org.carestead.pharmacy.ui.Subjects;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.jspecify.annotations.Nullable;

/** Where medicines go and how they are paid. */
@Route(Routes.DELIVERY)
@RouteAlias(Routes.PEOPLE_I_HELP + "/:member/" + Routes.DELIVERY)
@RouteAlias(Routes.SEEN_BY + Routes.DELIVERY)
@ForMembers
@PermitAll
class DeliveryView extends PharmacyView<DeliveryShown> {

    private final transient DeliveryEntries entries;
    private final transient DeliveryDesk desk;
    private final transient DetailForms forms;
    private Div body = new Div();

    DeliveryView(
            CurrentActor actors,
            Subjects subjects,
            Pulses pulses,
            DeliveryEntries entries,
            DeliveryDesk desk,
            DetailForms forms) {
        super(Section.DELIVERY, actors.get(), subjects, pulses);
        this.entries = entries;
        this.desk = desk;
        this.forms = forms;
    }

    @Override
    protected Decision<DeliveryShown> load(Actor actor, Subject subject) {
        return entries.load(actor, subject);
    }

    @Override
    protected Set<String> alsoFollowing(Subject about) {
        return Set.of(DeliveryDetails.topic(about.id()));
    }

    @Override
    protected boolean looksForNow(Subject about, DeliveryShown shown) {
        return shown.sheet().fixedUntil() != null && (about.acts(Area.DELIVERY) || about.asks(Area.DELIVERY));
    }

    @Override
    protected void show(Div place, Subject subject, DeliveryShown shown) {
        body = place;
        body.removeAll();
        DeliverySheet sheet = shown.sheet();
        Instant until = sheet.fixedUntil();
        boolean fixed = until != null;
        if (until != null && looksForNow(subject, shown)) {
            body.add(new Card(new Paragraph(
                            getTranslation("delivery.fixed-until", DeliveryDesk.when(until), subject.givenName())))
                    .toned(Tone.WAIT));
        }
        DetailContent content = new DetailContent(subject, shown.names());
        for (DeliveryPart part : DeliveryPart.values()) {
            body.add(
                    switch (part) {
                        case ADDRESS ->
                            card(
                                    part,
                                    subject,
                                    shown,
                                    sheet.address(),
                                    content.address(sheet.address().value()),
                                    fixed);
                        case PHARMACY ->
                            card(part, subject, shown, sheet.pharmacy(), content.pharmacy(sheet.pharmacyIs()), fixed);
                        case PAYMENT ->
                            card(part, subject, shown, sheet.payment(), content.payment(sheet.payment()), fixed);
                    });
        }
        body.add(Texts.small(getTranslation("delivery.PAYMENT.note")));
    }

    private DetailCard card(
            DeliveryPart part,
            Subject subject,
            DeliveryShown shown,
            DetailView<?> detail,
            Component content,
            boolean fixed) {
        return new DetailCard(
                part,
                subject,
                shown.names(),
                detail,
                content,
                forms.words(detail.proposed()),
                fixed,
                new Pressed(part, subject, shown.sheet(), detail.id()));
    }

    private void say(String text, Tone tone) {
        look();
        if (body.isAttached()) {
            Answer answer = new Answer(text, tone);
            body.addComponentAsFirst(answer);
            answer.takeFocus();
        }
    }

    private final class Pressed implements DetailCard.Actions {

        private final DeliveryPart part;
        private final Subject subject;
        private final DeliverySheet sheet;
        private final @Nullable DetailId seen;

        Pressed(DeliveryPart part, Subject subject, DeliverySheet sheet, @Nullable DetailId seen) {
            this.part = part;
            this.subject = subject;
            this.sheet = sheet;
            this.seen = seen;
        }

        @Override
        public void change() {
            ask(forms.of(
                    part,
                    actor(),
                    subject,
                    sheet,
                    (value, close) ->
                            desk.change(actor(), subject, new DetailChange(part, seen, value), (text, tone) -> {
                                close.run();
                                say(text, tone);
                            })));
        }

        @Override
        public void remove() {
            String key = "delivery." + part.name() + ".remove";
            ask(new Confirm(
                    getTranslation(key + ".title"),
                    getTranslation(key + ".sentence", subject.givenName()),
                    getTranslation(key + ".yes"),
                    getTranslation("delivery.change.cancel"),
                    () -> desk.change(actor(), subject, new DetailChange(part, seen, null), DeliveryView.this::say)));
        }

        @Override
        public void putBack(DetailId what) {
            desk.putBack(actor(), subject, part, what, DeliveryView.this::say);
        }

        @Override
        public void withdraw(ApprovalId asked) {
            desk.withdraw(actor(), subject, asked, DeliveryView.this::say);
        }
    }
}
