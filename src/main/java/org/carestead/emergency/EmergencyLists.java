package org.carestead.emergency;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Members members;
    private final People people;
    private final InstantSource clock;

    EmergencyLists(EmergencyRows rows, Members members, People people, InstantSource clock) {
        this.rows = rows;
        this.members = members;
        this.people = people;
        this.clock = clock;
    }

    /** Whether there is anything that the actor could open to somebody. */
    @Transactional(readOnly = true)
    public boolean isMember(Actor actor) {
        return members.of(actor.person()).isPresent();
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
        Instant refused = emergency.refusedAt();
        Instant again = refused == null ? null : refused.plus(EmergencyRequests.AFTER_A_NO);
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
                again == null || !clock.instant().isBefore(again) ? null : again);
    }
}
