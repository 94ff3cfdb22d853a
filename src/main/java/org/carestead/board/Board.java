package org.carestead.board;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.GrantState;
import org.carestead.access.Level;
import org.carestead.approval.ApprovalLists;
import org.carestead.approval.OwnQuestion;
import org.carestead.grant.GrantLists;
import org.carestead.grant.HelpedMember;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.pharmacy.Medicines;
import org.carestead.pharmacy.SupplyView;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** What is due for everybody whom somebody helps: so many statements, however many people they are. */
@Service
public class Board {

    private static final Set<Area> SEEN = EnumSet.of(Area.REFILLS, Area.PRIOR_AUTHORIZATIONS);
    private static final Set<Area> SUPPLIES = EnumSet.of(Area.MEDICINES);

    private final GrantLists grants;
    private final Acting acting;
    private final BoardSources sources;
    private final Medicines medicines;
    private final ApprovalLists questions;
    private final Members members;
    private final People people;
    private final PlanCalendar calendar;

    Board(
            GrantLists grants,
            Acting acting,
            BoardSources sources,
            Medicines medicines,
            ApprovalLists questions,
            Members members,
            People people,
            PlanCalendar calendar) {
        this.grants = grants;
        this.acting = acting;
        this.sources = sources;
        this.medicines = medicines;
        this.questions = questions;
        this.members = members;
        this.people = people;
        this.calendar = calendar;
    }

    /** Everybody whom the actor helps, who has the most urgent first. */
    public List<BoardPerson> of(Actor actor) {
        return of(actor, grants.heldBy(actor));
    }

    /** One of them anew, and nobody else: empty where they are not helped any more. */
    public Optional<BoardPerson> of(Actor actor, MemberId member) {
        return of(actor, grants.heldBy(actor, member).stream().toList()).stream()
                .findFirst();
    }

    private List<BoardPerson> of(Actor actor, List<HelpedMember> helped) {
        if (helped.isEmpty()) {
            return List.of();
        }
        List<MemberId> ids = helped.stream().map(HelpedMember::member).toList();
        BoardSeen seen = acting.onAll(actor, Set.copyOf(ids), SEEN, sources::of);
        Further further = further(actor, helped);
        Map<MemberId, MemberView> who = members.find(ids);
        Map<PersonId, String> names = names(actor, seen);
        LocalDate today = calendar.today();
        return helped.stream()
                .map(each -> person(each, who.get(each.member()), seen, further, names, today))
                .sorted(BoardPerson.BY_URGENCY)
                .toList();
    }

    // Who sees refills is told of their medicines by these; a look at medicines is recorded where it is one.
    private Further further(Actor actor, List<HelpedMember> helped) {
        Set<MemberId> withoutRefills = helped.stream()
                .filter(each -> each.permissions().level(Area.REFILLS) == Level.NONE
                        && each.permissions().level(Area.MEDICINES).covers(Level.VIEW))
                .map(HelpedMember::member)
                .collect(toSet());
        List<MemberId> asked = helped.stream()
                .filter(each -> each.state() == GrantState.ACTIVE
                        && each.permissions().level(Area.DELIVERY).covers(Level.ASK_FIRST))
                .map(HelpedMember::member)
                .toList();
        return new Further(
                withoutRefills.isEmpty()
                        ? List.of()
                        : acting.onAll(actor, withoutRefills, SUPPLIES, medicines::supplies),
                questions.askedBy(actor, asked));
    }

    /** What belongs on the board besides. */
    private record Further(List<SupplyView> supplies, List<OwnQuestion> asked) {

        List<BoardLine> lines(MemberId member, LocalDate today) {
            return Stream.concat(
                            supplies.stream()
                                    .filter(supply -> supply.member().equals(member))
                                    .flatMap(supply -> BoardRules.supply(supply, today).stream()),
                            asked.stream()
                                    .filter(question -> question.member().equals(member))
                                    .flatMap(question -> BoardRules.question(question).stream()))
                    .toList();
        }
    }

    private BoardPerson person(
            HelpedMember helped,
            @Nullable MemberView who,
            BoardSeen seen,
            Further further,
            Map<PersonId, String> names,
            LocalDate today) {
        LocalDate lastDay = calendar.lastDayBefore(helped.endsAt());
        List<BoardLine> lines = new ArrayList<>(seen.lines(helped.member(), today));
        lines.addAll(further.lines(helped.member(), today));
        // Who is there for some days only need not be told that they end.
        if (!helped.forATime()) {
            BoardRules.access(lastDay, today).ifPresent(lines::add);
        }
        lines.sort(BoardLine.BY_URGENCY);
        Map<PersonId, String> theirs = lines.stream()
                .flatMap(line -> Stream.ofNullable(line.by()))
                .distinct()
                .filter(names::containsKey)
                .collect(toMap(person -> person, names::get));
        return new BoardPerson(
                helped, who == null ? helped.memberName() : who.givenName(), lastDay, List.copyOf(lines), theirs);
    }

    // Whoever looks is called "you".
    private Map<PersonId, String> names(Actor actor, BoardSeen seen) {
        return people
                .find(seen.people()
                        .filter(person -> !person.equals(actor.person()))
                        .distinct()
                        .toList())
                .values()
                .stream()
                .collect(toMap(PersonView::id, PersonView::givenName));
    }
}
