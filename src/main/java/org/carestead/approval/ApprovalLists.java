package org.carestead.approval;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carestead.approval.PreparedAction.Detail;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a member's answer, and what was not answered: so many statements, however much it is. */
@Service
public class ApprovalLists {

    // Whoever looks in once a day reads of it.
    private static final Duration REMEMBERED = Duration.ofDays(1);

    private final ApprovalRows rows;
    private final Members members;
    private final People people;
    private final List<PreparedAction> actions;
    private final InstantSource clock;

    ApprovalLists(
            ApprovalRows rows, Members members, People people, List<PreparedAction> actions, InstantSource clock) {
        this.rows = rows;
        this.members = members;
        this.people = people;
        this.actions = actions;
        this.clock = clock;
    }

    /** What waits for the actor as a member, the oldest first. Nobody else's. */
    @Transactional(readOnly = true)
    public List<ApprovalView> waitingFor(Actor actor) {
        return members.of(actor.person())
                .map(MemberView::id)
                .map(this::waitingFor)
                .orElse(List.of());
    }

    /** What the actor has asked these members, and what waits; the oldest first. It is their own doing, so no look at anything. */
    @Transactional(readOnly = true)
    public List<OwnQuestion> askedBy(Actor actor, List<MemberId> members) {
        Instant now = clock.instant();
        return members.isEmpty()
                ? List.of()
                : rows.waitingOf(actor.person(), members).stream()
                        .filter(approval -> approval.isWaiting(now))
                        .map(approval -> new OwnQuestion(
                                approval.member(), approval.action(), actor.person(), approval.lapsesAt()))
                        .toList();
    }

    /** What the actor as a member did not answer in time, of the last day and not asked again. Nobody else's. */
    @Transactional(readOnly = true)
    public List<ApprovalView> unansweredBy(Actor actor) {
        Instant now = clock.instant();
        return members.of(actor.person())
                .map(MemberView::id)
                .map(member -> views(member, rows.unanswered(member, now.minus(REMEMBERED), now), Map.of()))
                .orElse(List.of());
    }

    private List<ApprovalView> waitingFor(MemberId member) {
        Instant now = clock.instant();
        List<Approval> waiting = rows.waitingFor(member).stream()
                .filter(approval -> approval.isWaiting(now))
                .toList();
        return views(member, waiting, foreseen(member, waiting)).stream()
                .filter(view -> !view.subject().isEmpty())
                .toList();
    }

    private Map<ActionKind, Map<UUID, Foreseen>> foreseen(MemberId member, List<Approval> asked) {
        Set<ActionKind> kinds = asked.stream().map(Approval::action).collect(toSet());
        return actions.stream()
                .filter(action -> kinds.contains(action.kind()))
                .collect(toMap(PreparedAction::kind, action -> action.foreseen(member)));
    }

    // Without a subject where what it was about has been forgotten since.
    private List<ApprovalView> views(
            MemberId member, List<Approval> asked, Map<ActionKind, Map<UUID, Foreseen>> foreseen) {
        if (asked.isEmpty()) {
            return List.of();
        }
        Map<ActionKind, Map<UUID, String>> names =
                actions.stream().collect(toMap(PreparedAction::kind, action -> action.names(member)));
        Map<ActionKind, Map<UUID, Detail>> details =
                actions.stream().collect(toMap(PreparedAction::kind, action -> action.details(member)));
        Map<PersonId, PersonView> who = people.find(asked.stream()
                .map(approval -> approval.preparedBy().person())
                .distinct()
                .toList());
        return asked.stream()
                .flatMap(approval -> view(approval, names, details, foreseen, who).stream())
                .toList();
    }

    private static Optional<ApprovalView> view(
            Approval approval,
            Map<ActionKind, Map<UUID, String>> names,
            Map<ActionKind, Map<UUID, Detail>> details,
            Map<ActionKind, Map<UUID, Foreseen>> foreseen,
            Map<PersonId, PersonView> who) {
        String subject = names.getOrDefault(approval.action(), Map.of()).getOrDefault(approval.subject(), "");
        PersonView caregiver = who.get(approval.preparedBy().person());
        return caregiver == null
                ? Optional.empty()
                : Optional.of(new ApprovalView(
                        approval.id(),
                        caregiver.id(),
                        caregiver.fullName(),
                        caregiver.givenName(),
                        caregiver.initials(),
                        approval.action(),
                        subject,
                        details.getOrDefault(approval.action(), Map.of()).get(approval.subject()),
                        foreseen.getOrDefault(approval.action(), Map.of()).get(approval.subject()),
                        approval.preparedAt(),
                        approval.lapsesAt()));
    }
}
