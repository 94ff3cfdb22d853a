package org.carestead.grant;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.Level;
import org.carestead.access.Need;
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
        return givenBy(actor).stream().filter(grant -> grant.id().equals(id)).findFirst();
    }

    /** One of them as the caregiver knows it. */
    @Transactional(readOnly = true)
    public Optional<GivenGrant> asHeld(Actor actor, GrantId id) {
        Instant now = clock.instant();
        return members.of(actor.person()).flatMap(me -> {
            Map<GrantId, Grant> all = rows.of(me.id()).stream().collect(toMap(Grant::id, grant -> grant));
            return Optional.ofNullable(all.get(id))
                    .flatMap(grant -> people.find(grant.caregiver())
                            .map(who -> new GivenGrant(held(grant, all).helped(me, now), who.id(), who.givenName())));
        });
    }

    private static HeldGrant held(Grant grant, Map<GrantId, Grant> all) {
        GrantId lender = grant.standsInFor();
        return new HeldGrant(grant, lender == null ? null : all.get(lender));
    }

    /** When a grant ends, or would have; for what is said to its two sides about it. */
    @Transactional(readOnly = true)
    public Optional<Instant> endsAt(GrantId id) {
        return rows.findById(id).map(Grant::endsAt);
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

    /** Since when this caregiver helps this member; empty where they do not. For services, not for screens. */
    @Transactional(readOnly = true)
    public Optional<Instant> startOf(MemberId member, PersonId caregiver) {
        return rows.startOf(member, caregiver);
    }

    /** How far a grant reaches in an area, whether or not it rests; nowhere where there is none. For services, not for screens. */
    @Transactional(readOnly = true)
    public Level level(GrantId id, Area area) {
        return rows.findById(id)
                .map(grant -> grant.terms().permissions().level(area))
                .orElse(Level.NONE);
    }

    /** Whether this grant permits something at this moment; a stand-in's does while the caregiver's own does too. */
    @Transactional(readOnly = true)
    public boolean isActive(GrantId id) {
        Instant now = clock.instant();
        return rows.findById(id)
                .map(this::held)
                .filter(held -> held.isActive(now))
                .isPresent();
    }

    private HeldGrant held(Grant grant) {
        GrantId lender = grant.standsInFor();
        return new HeldGrant(
                grant, lender == null ? null : rows.findById(lender).orElseThrow());
    }

    /** Whether this grant lets its holder see nothing by itself, as of those who are there for an emergency only. */
    @Transactional(readOnly = true)
    public boolean permitsNothing(GrantId id) {
        return rows.findById(id)
                .filter(grant -> grant.terms().permissions().isNothing())
                .isPresent();
    }

    /** How the actor helps this member, if they do. */
    @Transactional(readOnly = true)
    public Optional<HelpedMember> heldBy(Actor actor, MemberId member) {
        return heldBy(actor).stream()
                .filter(helped -> helped.member().equals(member))
                .findFirst();
    }

    /** Whose access to this member reaches as far at this moment, and what it allows; for services, not for screens. */
    @Transactional(readOnly = true)
    public List<HeldTerms> reaching(MemberId member, Need need) {
        Instant now = clock.instant();
        List<Grant> grants = rows.of(member);
        Map<GrantId, Grant> all = grants.stream().collect(toMap(Grant::id, grant -> grant));
        return grants.stream()
                .map(grant -> held(grant, all))
                .filter(held -> held.permits(need, now))
                .map(held -> new HeldTerms(held.grant().caregiver(), held.terms(now)))
                .toList();
    }
}
