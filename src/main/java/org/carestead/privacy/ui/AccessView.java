package org.carestead.privacy.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.timepicker.TimePicker;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import org.carestead.kit.Buttons;
import org.carestead.kit.Card;
import org.carestead.kit.DayPicker;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Formats;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.member.MemberView;
import org.carestead.privacy.AccessThen;
import org.carestead.privacy.HeldThen;
import org.carestead.privacy.Officers;
import org.carestead.signin.CurrentActor;
import org.carestead.staff.ForStaff;
import org.carestead.staff.Hat;

/** Who could see what of a member at some moment. */
@Route(Routes.ACCESS_THEN)
@ForStaff(value = Hat.PRIVACY_OFFICER, key = "privacy.offer.access", order = 11)
@PermitAll
class AccessView extends OfficerPage {

    private static final Duration WHOLE_MINUTE = Duration.ofMinutes(1).minus(1, ChronoUnit.MICROS);

    private final transient AccessThen access;
    private final transient Choosers choosers;
    private final transient InstantSource clock;
    private final transient Formats formats = Formats.current();
    private final DatePicker day = new DayPicker(getTranslation("privacy.access.day"));
    private final TimePicker time = new TimePicker(getTranslation("privacy.access.time"));
    private final ComboBox<ZoneId> zone = new ComboBox<>(getTranslation("privacy.access.zone"));
    private final Div results = new Div();

    AccessView(AccessThen access, Choosers choosers, InstantSource clock, Officers officers, CurrentActor actors) {
        super("privacy.access", Routes.ACCESS_THEN, officers, actors);
        this.access = access;
        this.choosers = choosers;
        this.clock = clock;
    }

    @Override
    void fill(Div content) {
        Chooser<MemberView> member = choosers.member(this, chosen -> results.removeAll());
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), formats.zone());
        day.setLocale(formats.locale());
        day.setValue(now.toLocalDate());
        time.setLocale(formats.locale());
        time.setValue(now.toLocalTime().truncatedTo(ChronoUnit.MINUTES));
        zone.setItems(ZoneId.getAvailableZoneIds().stream()
                .map(ZoneId::of)
                .sorted(Comparator.comparing(formats::zoneName))
                .toList());
        zone.setItemLabelGenerator(formats::zoneName);
        zone.setValue(formats.zone());
        Div fields = new Div(day, time, zone);
        fields.addClassName("fields");
        results.getElement().setAttribute("aria-live", "polite");
        Card form = new Card(
                member, fields, new Row(Buttons.main(getTranslation("privacy.access.go"), () -> look(member))));
        form.addClassName("filter");
        content.add(form, results);
    }

    private void look(Chooser<MemberView> chooser) {
        results.removeAll();
        LocalDate on = day.getValue();
        LocalTime at = time.getValue();
        ZoneId where = zone.getValue();
        if (chooser.value().isEmpty() || on == null || at == null || where == null) {
            results.add(new EmptyState(
                    getTranslation("privacy.access.choose.title"), getTranslation("privacy.access.choose.sentence")));
            return;
        }
        MemberView member = chooser.value().get();
        // Minutes are what one can choose: what was at any time of it counts.
        Instant when = on.atTime(at).atZone(where).toInstant().plus(WHOLE_MINUTE);
        given(access.at(actor(), member.id(), when)).ifPresent(held -> show(member, when, where, held));
    }

    private void show(MemberView member, Instant when, ZoneId where, List<HeldThen> held) {
        Formats there = new Formats(formats.locale(), where);
        results.add(new H2(getTranslation(
                "privacy.access.then",
                member.fullName(),
                there.date(when),
                there.time(when),
                where.getDisplayName(TextStyle.FULL, formats.locale()))));
        if (held.isEmpty()) {
            results.add(new EmptyState(
                    getTranslation("privacy.access.nobody.title"),
                    getTranslation("privacy.access.nobody.sentence", member.fullName())));
        }
        held.forEach(each -> results.add(new HeldCard(each, there)));
    }
}
