package org.carestead.grant.ui;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestead.access.GrantId;
import org.carestead.access.MedicineSummary;
import org.carestead.access.ShareableMedicines;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantView;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** Gathers what the cards of helpers say. */
@Component
class Helpers {

    /** From the first reminder on. */
    private static final int SOON_DAYS = 31;

    private final GrantLists grants;
    private final People people;
    private final Members members;
    private final ShareableMedicines medicines;
    private final PlanCalendar calendar;

    Helpers(GrantLists grants, People people, Members members, ShareableMedicines medicines, PlanCalendar calendar) {
        this.grants = grants;
        this.people = people;
        this.members = members;
        this.medicines = medicines;
        this.calendar = calendar;
    }

    /** One's own membership, if there is one to share. */
    Optional<MemberId> membership(Actor actor) {
        return members.of(actor.person()).map(MemberView::id);
    }

    /** One's own medicines, by name. */
    List<MedicineSummary> medicines(Actor actor) {
        return members.of(actor.person()).map(me -> medicines.of(me.id())).orElse(List.of());
    }

    /** The newest first, those who have helped too. */
    List<Helper> of(Actor actor) {
        List<GrantView> given = grants.givenBy(actor);
        Map<PersonId, PersonView> names =
                people.find(given.stream().map(GrantView::caregiver).distinct().toList());
        List<MedicineSummary> all = medicines(actor);
        return given.stream()
                .map(grant -> new Helper(
                        grant,
                        Optional.ofNullable(names.get(grant.caregiver()))
                                .map(PersonView::givenName)
                                .orElse(grant.caregiverName()),
                        calendar.lastDayBefore(grant.endsAt()),
                        endsSoon(grant),
                        keptBack(grant, all)))
                .toList();
    }

    Optional<Helper> of(Actor actor, GrantId id) {
        return of(actor).stream()
                .filter(helper -> helper.grant().id().equals(id))
                .findFirst();
    }

    private boolean endsSoon(GrantView grant) {
        return calendar.today().plusDays(SOON_DAYS).isAfter(calendar.lastDayBefore(grant.endsAt()));
    }

    private static int keptBack(GrantView grant, List<MedicineSummary> all) {
        return (int) all.stream()
                .filter(medicine -> !grant.now().visibility().shows(medicine.id(), medicine.sensitiveClass()))
                .count();
    }
}
