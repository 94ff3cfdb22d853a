package org.carestead.casework;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.casework.CaseRows.Kept;
import org.carestead.grant.GrantLists;
import org.carestead.grant.GrantView;
import org.carestead.member.MemberId;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is being looked into, and what was. Each list takes the same number of statements however long it is. */
@Service
public class CaseLists {

    private final CaseRows rows;
    private final Members members;
    private final People people;
    private final GrantLists grants;

    CaseLists(CaseRows rows, Members members, People people, GrantLists grants) {
        this.rows = rows;
        this.members = members;
        this.people = people;
        this.grants = grants;
    }

    /** The actor's own as a member, the newest first, closed ones too. Nobody else's. */
    @Transactional(readOnly = true)
    public List<CaseView> of(Actor actor) {
        List<Kept> cases =
                members.of(actor.person()).map(member -> rows.of(member.id())).orElse(List.of());
        Map<PersonId, PersonView> names = people.find(
                cases.stream().map(each -> each.act().by()).distinct().toList());
        List<GrantView> given = cases.isEmpty() ? List.of() : grants.givenBy(actor);
        return cases.stream()
                .flatMap(each ->
                        Optional.ofNullable(names.get(each.act().by())).map(who -> view(each, who, given)).stream())
                .toList();
    }

    /** How the cases of this member about these entries stand; entries without one are left out. */
    @Transactional(readOnly = true)
    public Map<UUID, CaseState> states(MemberId member, Collection<UUID> entries) {
        return entries.isEmpty() ? Map.of() : rows.states(member, entries);
    }

    // Of several grants one after the other the newest comes first.
    private static CaseView view(Kept each, PersonView who, List<GrantView> given) {
        return new CaseView(
                each.id(),
                each.act().entry(),
                who,
                each.act().at(),
                each.openedAt(),
                each.paused(),
                each.state(),
                each.closedAt(),
                given.stream()
                        .filter(grant -> grant.caregiver().equals(who.id()))
                        .findFirst()
                        .orElse(null));
    }
}
