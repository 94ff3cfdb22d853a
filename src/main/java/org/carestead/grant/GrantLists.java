package org.carestead.grant;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who helps me, and whom I help. Each list takes the same number of statements however long it is. */
@Service
public class GrantLists {

    private final GrantRows rows;
    private final People people;
    private final Members members;
    private final InstantSource clock;

    GrantLists(GrantRows rows, People people, Members members, InstantSource clock) {
        this.rows = rows;
        this.people = people;
        this.members = members;
        this.clock = clock;
    }

    /** The grants that the actor has given as a member, the newest first, those that ended too. Nobody else's. */
    @Transactional(readOnly = true)
    public List<GrantView> givenBy(Actor actor) {
        Instant now = clock.instant();
        List<Grant> grants =
                members.of(actor.person()).map(member -> rows.of(member.id())).orElse(List.of());
        Map<PersonId, PersonView> names =
                people.find(grants.stream().map(Grant::caregiver).distinct().toList());
        return grants.stream()
                .flatMap(grant -> Optional.ofNullable(names.get(grant.caregiver()))
                        .map(who -> grant.view(who.fullName(), who.initials(), now))
                        .stream())
                .toList();
    }

    /** One of them. */
    @Transactional(readOnly = true)
    public Optional<GrantView> givenBy(Actor actor, GrantId id) {
        return members.of(actor.person())
                .flatMap(me -> own(me, id))
                .flatMap(grant -> people.find(grant.caregiver())
                        .map(who -> grant.view(who.fullName(), who.initials(), clock.instant())));
    }

    /** One of them as the caregiver knows it. */
    @Transactional(readOnly = true)
    public Optional<GivenGrant> asHeld(Actor actor, GrantId id) {
        Instant now = clock.instant();
        return members.of(actor.person())
                .flatMap(me -> rows.held(id)
                        .filter(held -> held.grant().member().equals(me.id()))
                        .flatMap(held -> people.find(held.grant().caregiver())
                                .map(who -> new GivenGrant(held.helped(me, now), who.id(), who.givenName()))));
    }

    private Optional<Grant> own(MemberView me, GrantId id) {
        return rows.findById(id).filter(grant -> grant.member().equals(me.id()));
    }

    /** Whom the actor helps, paused ones too, ended ones not; by name. One that ended quietly looks paused. */
    @Transactional(readOnly = true)
    public List<HelpedMember> heldBy(Actor actor) {
        Instant now = clock.instant();
        List<HeldGrant> known = rows.knownTo(actor.person());
        Map<MemberId, MemberView> names = members.find(
                known.stream().map(each -> each.grant().member()).distinct().toList());
        return known.stream()
                .filter(each ->
                        !each.grant().isKnownToBeOver(now) && each.grant().hasBegun(now))
                .flatMap(each ->
                        Optional.ofNullable(names.get(each.grant().member()))
                                .map(who -> each.helped(who, now))
                                .stream())
                .sorted((one, two) -> one.memberName().compareToIgnoreCase(two.memberName()))
                .toList();
    }

    /** How the actor helps this member, if they do. */
    @Transactional(readOnly = true)
    public Optional<HelpedMember> heldBy(Actor actor, MemberId member) {
        return heldBy(actor).stream()
                .filter(helped -> helped.member().equals(member))
                .findFirst();
    }
}
