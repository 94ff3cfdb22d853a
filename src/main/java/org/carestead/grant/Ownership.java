package org.carestead.grant;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.Optional;
import java.util.Set;
import org.carestead.access.GrantTerms;
import org.carestead.access.MedicineId;
import org.carestead.access.MedicineSummary;
import org.carestead.access.ShareableMedicines;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** Whose a membership is, and what is theirs to share: read from live rows, never taken from what a screen sends. */
@Component
public class Ownership {

    private final Members members;
    private final ShareableMedicines medicines;

    Ownership(Members members, ShareableMedicines medicines) {
        this.members = members;
        this.medicines = medicines;
    }

    /** Whether the actor is this member. */
    public boolean isOwn(Actor actor, MemberId member) {
        return members.find(member)
                .filter(found -> actor.person().equals(found.person()))
                .isPresent();
    }

    /** The member that the actor is. */
    public Optional<MemberView> memberOf(Actor actor) {
        return members.of(actor.person());
    }

    /** The same terms without single medicines that are not this member's. */
    public GrantTerms limited(MemberId member, GrantTerms terms) {
        Set<MedicineId> theirs =
                medicines.of(member).stream().map(MedicineSummary::id).collect(toUnmodifiableSet());
        return new GrantTerms(terms.permissions(), terms.visibility().among(theirs));
    }
}
