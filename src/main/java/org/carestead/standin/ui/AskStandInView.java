package org.carestead.standin.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.grant.HelpedMember;
import org.carestead.kit.Answer;
import org.carestead.kit.BackLink;
import org.carestead.kit.Buttons;
import org.carestead.kit.Card;
import org.carestead.kit.DayPicker;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Tone;
import org.carestead.member.PlanCalendar;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;
import org.carestead.standin.NewStandIn;
import org.carestead.standin.StandInLists;
import org.carestead.standin.StandInLists.ForOne;
import org.carestead.standin.StandInOutcome;
import org.carestead.standin.StandIns;

/** A caregiver asks somebody to stand in: whom, with what of their own, on which days. */
@Route(AskStandInView.ROUTE)
@PermitAll
class AskStandInView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    static final String ROUTE = Routes.PEOPLE_I_HELP + "/:own/stand-in";

    private final transient StandIns standIns;
    private final transient StandInLists lists;
    private final transient PlanCalendar calendar;
    private final transient FreshProof proof;
    private final transient Actor actor;
    private final TextField given = new TextField(getTranslation("access.invite.given-name"));
    private final TextField family = new TextField(getTranslation("access.invite.family-name"));
    private final EmailField email = new EmailField(getTranslation("access.invite.email"));
    private final CheckboxGroup<Area> areas = new CheckboxGroup<>(getTranslation("standin.what"));
    private final DatePicker from = new DayPicker(getTranslation("standin.from"));
    private final DatePicker until = new DayPicker(getTranslation("standin.until"));
    private final Div answer = new Div();

    AskStandInView(
            StandIns standIns, StandInLists lists, PlanCalendar calendar, FreshProof proof, CurrentActor actors) {
        super(Width.MEDIUM);
        this.standIns = standIns;
        this.lists = lists;
        this.calendar = calendar;
        this.proof = proof;
        this.actor = actors.get();
    }

    static String path(GrantId own) {
        return ROUTE.replace(":own", own.id().toString());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("standin.mine.title") + " · Carestead";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String named = event.getRouteParameters().get("own").orElse("");
        removeAll();
        add(new BackLink(Routes.PEOPLE_I_HELP, getTranslation("access.people.title")));
        lists.byMe(actor).stream()
                .filter(one -> one.own().grant().id().toString().equals(named))
                .findFirst()
                .ifPresentOrElse(
                        this::show,
                        () -> add(EmptyState.screen(
                                getTranslation("standin.not-there.title"),
                                getTranslation("standin.refused.NOT_AVAILABLE"))));
    }

    private void show(ForOne one) {
        HelpedMember own = one.own();
        head(getTranslation("standin.ask.title", own.memberName()));
        lead(getTranslation("standin.ask.lead", own.memberName()));
        List<Area> mine = Arrays.stream(Area.values())
                .filter(area -> one.mayHandOn().level(area) != Level.NONE)
                .toList();
        areas.setItems(mine);
        areas.setItemLabelGenerator(area -> getTranslation(
                "standin.may." + area.name() + "." + one.mayHandOn().level(area).name()));
        areas.setValue(Set.copyOf(mine));
        areas.setHelperText(getTranslation("standin.what.hint"));
        email.setManualValidation(true);
        from.setMin(calendar.today());
        from.setMax(calendar.lastDayBefore(own.endsAt()));
        until.setMin(calendar.today());
        until.setMax(calendar.lastDayBefore(own.endsAt()));
        from.setValue(calendar.today());
        Card who = new Card(given, family, email);
        who.addClassName("form");
        Card days = new Card(from, until);
        days.addClassName("form");
        add(
                who,
                new Card(areas),
                days,
                answer,
                new Row(Buttons.main(
                        getTranslation("standin.send"), () -> proof.before(Purpose.GRANT_ACCESS, () -> send(one)))));
    }

    private void send(ForOne one) {
        Optional<PersonName> name = PersonName.parseTold(given.getValue(), family.getValue());
        Optional<EmailAddress> address = EmailAddress.parse(email.getValue());
        if (name.isEmpty() || address.isEmpty() || from.getValue() == null || until.getValue() == null) {
            say(getTranslation("standin.incomplete"));
            return;
        }
        StandInOutcome outcome = standIns.offer(
                actor,
                one.own().grant(),
                new NewStandIn(name.get(), address.get(), chosen(one), from.getValue(), until.getValue()));
        switch (outcome) {
            case StandInOutcome.Offered(String passcode) ->
                sent(given.getValue().strip(), passcode);
            case StandInOutcome.Refused(var reason) -> say(getTranslation("standin.refused." + reason.name()));
            case StandInOutcome.Withdrawn withdrawn -> throw new IllegalStateException("Offering withdraws nothing");
        }
    }

    private Permissions chosen(ForOne one) {
        Permissions chosen = Permissions.NOTHING;
        for (Area area : Area.values()) {
            if (areas.getValue().contains(area)) {
                chosen = chosen.with(area, one.mayHandOn().level(area));
            }
        }
        return chosen;
    }

    private void sent(String who, String passcode) {
        removeAll();
        head(getTranslation("standin.sent.title", who));
        Anchor done = new Anchor("/" + Routes.PEOPLE_I_HELP, getTranslation("access.invite.done"));
        done.addClassNames("btn", "main");
        add(StandInPasscode.of(who, passcode), done);
    }

    private void say(String text) {
        answer.removeAll();
        answer.add(new Answer(text, Tone.WAIT).takeFocus());
    }
}
