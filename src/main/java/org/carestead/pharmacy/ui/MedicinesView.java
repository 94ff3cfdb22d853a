package org.carestead.pharmacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.carestead.access.Decision;
import org.carestead.access.MedicineId;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Routes;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** What somebody takes, how long it lasts, and ordering more of it. */
@Route(Routes.MEDICINES)
@RouteAlias(Routes.PEOPLE_I_HELP + "/:member/" + Routes.MEDICINES)
@RouteAlias(Routes.SEEN_BY + Routes.MEDICINES)
@Menu(order = 1, title = "pharmacy.menu.medicines")
@ForMembers
@PermitAll
class MedicinesView extends PharmacyView<List<MedicineEntry>> {

    private final transient MedicineEntries entries;
    private final transient RefillCounter counter;
    private Map<MedicineId, MedicineCard> cards = Map.of();
    private List<MedicineId> order = List.of();

    MedicinesView(
            CurrentActor actors, Subjects subjects, Pulses pulses, MedicineEntries entries, RefillCounter counter) {
        super(Section.MEDICINES, actors.get(), subjects, pulses);
        this.entries = entries;
        this.counter = counter;
    }

    @Override
    protected Decision<List<MedicineEntry>> load(Actor actor, Subject subject) {
        return entries.load(actor, subject);
    }

    @Override
    protected void show(Div body, Subject subject, List<MedicineEntry> all) {
        List<MedicineId> now = all.stream().map(entry -> entry.medicine().id()).toList();
        if (body.getComponentCount() == 0 || !now.equals(order)) {
            order = now;
            arrange(body, subject, all);
        }
        all.forEach(
                entry -> Optional.ofNullable(cards.get(entry.medicine().id())).ifPresent(card -> card.show(entry)));
    }

    private void arrange(Div body, Subject subject, List<MedicineEntry> all) {
        body.removeAll();
        cards = new HashMap<>();
        if (all.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("pharmacy.medicines.empty.title"),
                    getTranslation(subject.words("pharmacy.medicines.empty"), subject.givenName())));
        }
        all.stream()
                .filter(entry -> entry.medicine().isCurrent())
                .sorted(MedicineEntry.SOONEST_FIRST)
                .forEach(entry -> body.add(card(subject, entry)));
        List<MedicineEntry> past =
                all.stream().filter(entry -> !entry.medicine().isCurrent()).toList();
        if (!past.isEmpty()) {
            body.add(new H2(getTranslation("pharmacy.medicines.past")));
            past.forEach(entry -> body.add(card(subject, entry)));
        }
    }

    private MedicineCard card(Subject subject, MedicineEntry entry) {
        MedicineId id = entry.medicine().id();
        MedicineCard card = new MedicineCard(
                subject,
                medicine -> answer(medicine, () -> counter.order(actor(), subject, medicine)),
                undone -> answer(id, () -> counter.cancel(actor(), subject, undone)),
                asked -> answer(id, () -> counter.withdraw(actor(), subject, asked)));
        cards.put(id, card);
        return card;
    }

    private void answer(MedicineId medicine, Supplier<Said> doing) {
        Said said = doing.get();
        look();
        Optional.ofNullable(cards.get(medicine))
                .filter(MedicineCard::isAttached)
                .ifPresent(card -> card.say(said));
    }
}
