package org.carestead.staff.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Set;
import org.carestead.kit.Answer;
import org.carestead.kit.BackLink;
import org.carestead.kit.Buttons;
import org.carestead.kit.Confirm;
import org.carestead.kit.Follower;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Tone;
import org.carestead.person.EmailAddress;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;
import org.carestead.staff.ForStaff;
import org.carestead.staff.Hat;
import org.carestead.staff.HatOutcome;
import org.carestead.staff.Hats;
import org.carestead.staff.Staff;
import org.carestead.staff.StaffPerson;

/** Everybody who works for the plan, and their hats; an administrator gives and takes them. */
@Route(Routes.STAFF_PEOPLE)
@ForStaff(value = Hat.ADMINISTRATOR, key = "staff.offer.people", order = 1)
@PermitAll
class StaffPeopleView extends Page implements HasDynamicTitle {

    private final transient Staff staff;
    private final transient FreshProof proof;
    private final transient Follower follower;
    private final transient Actor actor;
    private final Div answer = new Div();
    private final Div list = new Div();
    private transient List<StaffPerson> shown = List.of();

    StaffPeopleView(Staff staff, FreshProof proof, Pulses pulses, CurrentActor actors) {
        super(Width.MEDIUM);
        this.staff = staff;
        this.proof = proof;
        this.actor = actors.get();
        this.follower = new Follower(pulses, this::look, () -> {});
        add(new BackLink(Routes.STAFF, getTranslation("staff.back")));
        head(getTranslation("staff.people.title"), Buttons.main(getTranslation("staff.people.give"), this::askToGive));
        lead(getTranslation("staff.people.lead"));
        add(answer, list);
        show(staff.all(actor).allowed().orElseThrow(NotFoundException::new));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("staff.people.title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        follower.follow(event.getUI(), Set.of(Hats.ALL));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.stop();
    }

    // Whoever has lost the hat sees nothing more here; the frame closes the screen.
    private void look() {
        List<StaffPerson> now = staff.all(actor).allowed().orElse(List.of());
        if (!now.equals(shown)) {
            show(now);
            // It could say the contrary of what is shown now.
            answer.removeAll();
        }
    }

    private void show(List<StaffPerson> now) {
        shown = now;
        list.removeAll();
        now.forEach(person -> list.add(new StaffCard(person, hat -> askToTake(person, hat))));
    }

    private void askToGive() {
        answer.removeAll();
        new GiveDialog((address, hat) -> proof.before(Purpose.CHANGE_HATS, () -> give(address, hat))).open();
    }

    private void give(EmailAddress address, Hat hat) {
        say(staff.give(actor, address, hat), "staff.given", hat);
    }

    private void askToTake(StaffPerson person, Hat hat) {
        answer.removeAll();
        String role = getTranslation("staff.hat." + hat.name());
        new Confirm(
                        getTranslation("staff.take.title", person.fullName()),
                        getTranslation("staff.take.sentence", person.fullName(), role),
                        getTranslation("staff.take.yes"),
                        getTranslation("staff.take.no"),
                        () -> proof.before(
                                Purpose.CHANGE_HATS,
                                () -> say(staff.take(actor, person.id(), hat), "staff.taken", hat)))
                .open();
    }

    private void say(HatOutcome outcome, String key, Hat hat) {
        look();
        answer.removeAll();
        Answer said = switch (outcome) {
            case HatOutcome.Done(StaffPerson person) ->
                new Answer(
                        getTranslation(key, person.fullName(), getTranslation("staff.hat." + hat.name())), Tone.GOOD);
            case HatOutcome.Refused(var reason) ->
                new Answer(getTranslation("staff.refused." + reason.name()), Tone.WAIT);
        };
        answer.add(said);
        said.takeFocus();
    }
}
