package org.carestead.standin;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.Permissions;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantView;
import org.carestead.grant.HelpedMember;
import org.carestead.grant.StandInGrants;
import org.carestead.grant.StandInView;
import org.carestead.invitation.InvitationId;
import org.carestead.invitation.InvitationState;
import org.carestead.invitation.Offers;
import org.carestead.invitation.Offers.OpenOffer;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who may have somebody stand in, who was asked to, and who does: for the member and for the caregiver. */
@Service
public class StandInLists {

    private final StandInGrants standIns;
    private final GrantLists grants;
    private final Offers offers;
    private final Members members;
    private final People people;
    private final PlanCalendar calendar;
    private final InstantSource clock;

    StandInLists(
            StandInGrants standIns,
            GrantLists grants,
            Offers offers,
            Members members,
            People people,
            PlanCalendar calendar,
            InstantSource clock) {
        this.standIns = standIns;
        this.grants = grants;
        this.offers = offers;
        this.members = members;
        this.people = people;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * A helper, and whether the member lets them have somebody stand in.
     *
     * @param grant of the helper
     */
    public record Lender(GrantId grant, PersonId person, String name, boolean allowed) {}

    /**
     * Somebody who was asked and has not accepted.
     *
     * @param instead the caregiver who asked
     * @param state pending; locked by wrong passcodes; or expired
     * @param expiresAt when its link runs out, or ran out
     */
    public record Asked(
            InvitationId offer,
            String name,
            String givenName,
            String instead,
            LocalDate from,
            LocalDate until,
            InvitationState state,
            Instant expiresAt) {}

    /**
     * Somebody who stands in, or will.
     *
     * @param instead the caregiver for whom
     */
    public record Standing(
            GrantId grant, PersonId person, String name, String instead, LocalDate from, LocalDate until) {}

    /** What the member sees. */
    public record AtMine(List<Lender> lenders, List<Asked> asked, List<Standing> standing) {}

    /**
     * What a caregiver sees of one member.
     *
     * @param own what the caregiver has there themselves
     * @param mayHandOn what of it they may hand on: not what an emergency has opened for them
     */
    public record ForOne(HelpedMember own, Permissions mayHandOn, List<Asked> asked, List<Standing> standing) {

        // Whoever sees nothing but in an emergency has nothing to hand on.
        private boolean isThere() {
            return !mayHandOn.isNothing() || !asked.isEmpty() || !standing.isEmpty();
        }

        /** Whether somebody can be asked: nobody stands in, and nobody has a link that is not over. */
        public boolean isFree() {
            return standing.isEmpty() && asked.stream().allMatch(each -> each.state() == InvitationState.EXPIRED);
        }
    }

    /** A member at whose the actor will stand in, from a later day on, and until when. */
    public record Coming(
            GrantId grant, MemberId member, String memberName, String instead, LocalDate from, LocalDate until) {}

    /** As a member. Nobody else's. */
    @Transactional
    public AtMine atMine(Actor actor) {
        Optional<MemberId> me = members.of(actor.person()).map(MemberView::id);
        if (me.isEmpty()) {
            return new AtMine(List.of(), List.of(), List.of());
        }
        List<StandInView> live = standIns.at(me.get());
        List<OpenOffer> open = offers.at(me.get());
        Set<GrantId> borrowed = live.stream().map(StandInView::grant).collect(toUnmodifiableSet());
        Set<GrantId> allowed = Set.copyOf(standIns.allowedBy(me.get()));
        Map<PersonId, PersonView> names = names(live, open);
        return new AtMine(
                grants.givenBy(actor).stream()
                        .filter(grant -> grant.state() != GrantState.ENDED && !borrowed.contains(grant.id()))
                        .map(grant -> lender(grant, allowed))
                        .toList(),
                open.stream().map(offer -> asked(offer, names)).toList(),
                live.stream().map(each -> standing(each, names)).toList());
    }

    /** As a caregiver: those of whom the actor may have somebody stand in. */
    @Transactional
    public List<ForOne> byMe(Actor actor) {
        Map<GrantId, Permissions> allowed = standIns.allowedTo(actor.person());
        if (allowed.isEmpty()) {
            return List.of();
        }
        List<StandInView> live = standIns.of(actor.person());
        List<OpenOffer> open = offers.by(actor.person());
        Map<PersonId, PersonView> names = names(live, open);
        return grants.heldBy(actor).stream()
                .filter(helped -> helped.state() == GrantState.ACTIVE && allowed.containsKey(helped.grant()))
                .map(helped -> new ForOne(
                        helped,
                        allowed.getOrDefault(helped.grant(), Permissions.NOTHING),
                        open.stream()
                                .filter(offer -> offer.standsInFor().equals(helped.grant()))
                                .map(offer -> asked(offer, names))
                                .toList(),
                        live.stream()
                                .filter(each -> each.standsInFor().equals(helped.grant()))
                                .map(each -> standing(each, names))
                                .toList()))
                .filter(ForOne::isThere)
                .toList();
    }

    /** Where the actor will stand in. */
    @Transactional(readOnly = true)
    public List<Coming> coming(Actor actor) {
        List<StandInView> later = standIns.of(actor.person()).stream()
                .filter(each -> each.standIn().equals(actor.person()))
                .filter(each -> clock.instant().isBefore(each.startsAt()))
                .toList();
        Map<PersonId, PersonView> names = names(later, List.of());
        Map<MemberId, MemberView> whose =
                members.find(later.stream().map(StandInView::member).distinct().toList());
        return later.stream()
                .flatMap(each -> Optional.ofNullable(whose.get(each.member()))
                        .map(member -> new Coming(
                                each.grant(),
                                each.member(),
                                member.fullName(),
                                name(names, each.caregiver()),
                                calendar.dayOf(each.startsAt()),
                                calendar.lastDayBefore(each.endsAt())))
                        .stream())
                .toList();
    }

    private Map<PersonId, PersonView> names(List<StandInView> live, List<OpenOffer> open) {
        return people.find(Stream.concat(
                        live.stream().flatMap(each -> Stream.of(each.caregiver(), each.standIn())),
                        open.stream().map(OpenOffer::by))
                .distinct()
                .toList());
    }

    private static Lender lender(GrantView grant, Set<GrantId> allowed) {
        return new Lender(grant.id(), grant.caregiver(), grant.caregiverName(), allowed.contains(grant.id()));
    }

    private static Asked asked(OpenOffer offer, Map<PersonId, PersonView> names) {
        return new Asked(
                offer.id(),
                offer.name(),
                offer.givenName(),
                name(names, offer.by()),
                offer.from(),
                offer.until(),
                offer.state(),
                offer.expiresAt());
    }

    private Standing standing(StandInView each, Map<PersonId, PersonView> names) {
        return new Standing(
                each.grant(),
                each.standIn(),
                name(names, each.standIn()),
                name(names, each.caregiver()),
                calendar.dayOf(each.startsAt()),
                calendar.lastDayBefore(each.endsAt()));
    }

    private static String name(Map<PersonId, PersonView> names, PersonId person) {
        return Optional.ofNullable(names.get(person)).map(PersonView::fullName).orElse("");
    }
}
