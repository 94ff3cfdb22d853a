package org.carestead.emergency;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.carestead.access.GrantState;
import org.carestead.grant.EndReason;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantView;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whom one trusts, and who trusts one. Each list takes the same number of statements however long it is. */
@Service
public class EmergencyLists {

    /** What changes for a trusted person is told to open screens under this and their id. */
    public static final String TRUSTED = "trusted:";

    private final EmergencyRows rows;
    private final GrantLists helpers;
    private final Members members;
    private final People people;
    private final InstantSource clock;

    EmergencyLists(EmergencyRows rows, GrantLists helpers, Members members, People people, InstantSource clock) {
        this.rows = rows;
        this.helpers = helpers;
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    /** Whether there is anything that the actor could open to somebody. */
    @Transactional(readOnly = true)
    public boolean isMember(Actor actor) {
        return members.of(actor.person()).isPresent();
    }

    /**
     * Whom a member trusts, and who else helps.
     *
     * @param canBeNamed who helps at this moment, not only for some days, and is not named yet
     * @param quietUntil whose access was ended without telling them, and until when they take it for a pause
     */
    public record Trust(List<TrustedView> named, List<GrantView> canBeNamed, Map<PersonId, Instant> quietUntil) {}

    /** All that the actor has to decide as a member about emergencies. */
    @Transactional(readOnly = true)
    public Trust of(Actor actor) {
        List<TrustedView> named = trustedBy(actor);
        Set<PersonId> trusted = named.stream().map(TrustedView::trusted).collect(toSet());
        List<GrantView> given = helpers.givenBy(actor);
        return new Trust(
                named,
                given.stream()
                        .filter(grant -> grant.state() == GrantState.ACTIVE && !grant.forATime())
                        .filter(grant -> !trusted.contains(grant.caregiver()))
                        .toList(),
                given.stream()
                        .filter(grant -> grant.endReason() == EndReason.REVOKED_QUIETLY)
                        .collect(toMap(
                                GrantView::caregiver,
                                GrantView::endsAt,
                                (one, other) -> one.isAfter(other) ? one : other)));
    }

    /** Whom the actor trusts as a member. Nobody else's. */
    @Transactional(readOnly = true)
    public List<TrustedView> trustedBy(Actor actor) {
        List<Emergency> named =
                members.of(actor.person()).map(me -> rows.of(me.id())).orElse(List.of());
        Map<PersonId, PersonView> names =
                people.find(named.stream().map(Emergency::trusted).toList());
        return named.stream()
                .flatMap(each -> Optional.ofNullable(names.get(each.trusted())).map(who -> view(each, who)).stream())
                .toList();
    }

    /** Who trusts the actor. */
    @Transactional(readOnly = true)
    public List<TrustingView> trusting(Actor actor) {
        List<Emergency> named = rows.trusting(actor.person());
        Map<MemberId, MemberView> names =
                members.find(named.stream().map(Emergency::member).toList());
        return named.stream()
                .flatMap(each -> Optional.ofNullable(names.get(each.member())).map(who -> view(each, who)).stream())
                .toList();
    }

    private static TrustedView view(Emergency emergency, PersonView who) {
        Emergency.Request request = emergency.request();
        Emergency.Open open = emergency.open();
        return new TrustedView(
                emergency.id(),
                who.id(),
                who.fullName(),
                who.givenName(),
                who.initials(),
                emergency.state(),
                emergency.plan(),
                request == null ? null : request.reason(),
                request == null ? null : request.opensAt(),
                open == null ? null : open.until());
    }

    private TrustingView view(Emergency emergency, MemberView who) {
        Emergency.Request request = emergency.request();
        Emergency.Open open = emergency.open();
        return new TrustingView(
                emergency.id(),
                emergency.member(),
                who.fullName(),
                who.initials(),
                emergency.state(),
                emergency.plan().terms().permissions(),
                emergency.plan().waitDays(),
                request == null ? null : request.opensAt(),
                open == null ? null : open.until(),
                emergency.mayAskFrom(clock.instant()).orElse(null));
    }
}
