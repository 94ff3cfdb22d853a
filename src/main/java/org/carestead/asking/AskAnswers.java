package org.carestead.asking;

import static java.util.Objects.requireNonNull;

import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.asking.AskEvent.AskDenied;
import org.carestead.asking.AskEvent.AskInvited;
import org.carestead.asking.AskEvent.AskRefused;
import org.carestead.asking.AskEvent.AskerBlocked;
import org.carestead.asking.AskOutcome.Done;
import org.carestead.asking.AskOutcome.Refused;
import org.carestead.asking.AskRows.Waiting;
import org.carestead.database.Conflicts;
import org.carestead.invitation.InvitationEvent.InvitationSent;
import org.carestead.invitation.InvitationStart;
import org.carestead.invitation.Invitations;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/** The member's side: who asks, and the answers. A yes is an invitation like any other, begun with what is known. */
@Service
public class AskAnswers implements InvitationStart {

    private final TransactionOperations transactions;
    private final AskRows rows;
    private final Members members;
    private final People people;
    private final Invitations invitations;
    private final AskEffects effects;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    AskAnswers(
            TransactionOperations transactions,
            AskRows rows,
            Members members,
            People people,
            Invitations invitations,
            AskEffects effects,
            ApplicationEventPublisher events,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.members = members;
        this.people = people;
        this.invitations = invitations;
        this.effects = effects;
        this.events = events;
        this.clock = clock;
    }

    /** What waits for the actor, the oldest first. */
    @Transactional(readOnly = true)
    public List<AskView> waitingFor(Actor actor) {
        List<Waiting> waiting = members.of(actor.person())
                .map(me -> rows.waitingFor(me.id(), clock.instant()))
                .orElse(List.of());
        Map<PersonId, PersonView> names =
                people.find(waiting.stream().map(Waiting::asker).distinct().toList());
        return waiting.stream()
                .flatMap(each -> Optional.ofNullable(names.get(each.asker())).map(who -> view(each, who)).stream())
                .toList();
    }

    /**
     * Says no. Whoever asked is not told.
     *
     * @param never whether they may not ask again either
     */
    public AskOutcome deny(Actor actor, AskId id, boolean never) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> {
            Optional<MemberView> me = members.of(actor.person());
            Optional<Waiting> waiting = rows.waiting(id);
            if (me.isEmpty()
                    || waiting.isEmpty()
                    || !rows.answer(id, me.get().id(), never ? AskState.NEVER : AskState.DENIED, clock.instant())) {
                events.publishEvent(new AskRefused(actor.person(), AskRefusal.NOT_AVAILABLE));
                return new Refused(AskRefusal.NOT_AVAILABLE);
            }
            PersonId asker = waiting.get().asker();
            effects.toMember(
                    never
                            ? new AskerBlocked(id, me.get().id(), asker, actor.person())
                            : new AskDenied(id, me.get().id(), asker, actor.person()));
            return new Done();
        })));
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Start> find(Actor actor, UUID id) {
        return waitingFor(actor).stream()
                .filter(ask -> ask.id().id().equals(id))
                .findFirst()
                .map(ask -> new Start(ask.givenName(), ask.familyName(), ask.relationship(), ask.email(), null));
    }

    /** An invitation to their address answers what they asked, however it came about. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(InvitationSent sent) {
        List<Waiting> waiting = rows.waitingFor(sent.member(), clock.instant());
        if (waiting.isEmpty()) {
            return;
        }
        Optional<EmailAddress> address = invitations.sentTo(sent.invitation());
        waiting.stream()
                .filter(ask -> address.isPresent() && address.equals(emailOf(ask)))
                .filter(ask -> rows.answer(ask.id(), ask.member(), AskState.INVITED, clock.instant()))
                .forEach(ask -> effects.toMember(new AskInvited(ask.id(), ask.member(), ask.asker(), sent.by())));
    }

    private Optional<EmailAddress> emailOf(Waiting ask) {
        return ask.stranger().map(Stranger::email).or(() -> people.emailOf(ask.asker()));
    }

    private AskView view(Waiting ask, PersonView who) {
        return new AskView(
                ask.id(),
                ask.asker(),
                who.givenName(),
                who.familyName(),
                who.initials(),
                emailOf(ask).map(EmailAddress::value).orElse(""),
                ask.stranger().isEmpty(),
                ask.relationship(),
                ask.word(),
                ask.askedAt(),
                ask.lapsesAt());
    }
}
