package org.carestead.pharmacy.ui;

import java.util.Optional;
import java.util.UUID;
import org.carestead.grant.GrantLists;
import org.carestead.grant.HelpedMember;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** Finds whose things a screen shall show, from what its address says. */
@Component
class Subjects {

    private final Members members;
    private final GrantLists grants;

    Subjects(Members members, GrantLists grants) {
        this.members = members;
        this.grants = grants;
    }

    /**
     * The member of the address, there or not; the person's own membership where the address names none. Empty where it
     * names nobody at all.
     */
    Optional<Subject> find(Actor actor, Optional<String> named) {
        Optional<MemberView> own = members.of(actor.person());
        if (named.isEmpty()) {
            return own.map(Subjects::own);
        }
        Optional<MemberId> id = named.flatMap(Subjects::parsed);
        return id.filter(member -> own.filter(me -> me.id().equals(member)).isPresent())
                .flatMap(member -> own.map(Subjects::own))
                .or(() -> id.map(member -> other(actor, member)));
    }

    private static Subject own(MemberView me) {
        return new Subject(me.id(), true, me.fullName(), me.givenName(), null);
    }

    private Subject other(Actor actor, MemberId member) {
        Optional<MemberView> who = members.find(member);
        Optional<HelpedMember> helped = grants.heldBy(actor, member);
        return new Subject(
                member,
                false,
                who.map(MemberView::fullName).orElse(""),
                who.map(MemberView::givenName).orElse(""),
                helped.orElse(null));
    }

    private static Optional<MemberId> parsed(String text) {
        try {
            return Optional.of(new MemberId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
