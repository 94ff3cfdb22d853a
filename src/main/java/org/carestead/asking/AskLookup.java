package org.carestead.asking;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.carestead.asking.AskEvent.AskArrived;
import org.carestead.asking.AskEvent.AskLapsed;
import org.carestead.asking.AskRows.Search;
import org.carestead.database.Conflicts;
import org.carestead.grant.NewGrants;
import org.carestead.member.FoundMember;
import org.carestead.member.MemberId;
import org.carestead.member.MembersByName;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Looks, after the answer, whether there is somebody to be asked, and asks them; and lets questions lapse. */
@Component
class AskLookup {

    static final int STRANGERS_AT_ONCE = 5;

    private final TransactionOperations transactions;
    private final AskRows rows;
    private final MembersByName members;
    private final NewGrants grants;
    private final Askers askers;
    private final People people;
    private final AskMail mail;
    private final AskEffects effects;
    private final InstantSource clock;

    AskLookup(
            TransactionOperations transactions,
            AskRows rows,
            MembersByName members,
            NewGrants grants,
            Askers askers,
            People people,
            AskMail mail,
            AskEffects effects,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.members = members;
        this.grants = grants;
        this.askers = askers;
        this.people = people;
        this.mail = mail;
        this.effects = effects;
        this.clock = clock;
    }

    void lookUp(AskId id) {
        inTransaction(() -> rows.toLookFor(id).ifPresent(search -> lookUp(id, search)));
    }

    void lapse(AskId id) {
        inTransaction(() -> rows.waiting(id).ifPresent(waiting -> {
            if (rows.lapse(id, clock.instant())) {
                effects.toMember(new AskLapsed(id, waiting.member(), waiting.asker()));
            }
        }));
    }

    private void lookUp(AskId id, Search search) {
        Asker asker = askers.withAccount(search.asker());
        Optional<FoundMember> found = members.find(search.name(), search.birthDate(), search.number())
                .filter(member -> mayBeAsked(member, asker));
        if (found.isEmpty()) {
            rows.notFound(id);
            return;
        }
        PersonId by = askers.toldAs(search.asker());
        if (rows.found(id, found.get().member().id(), by)) {
            mail.ask(found.get(), people.find(by).map(PersonView::fullName).orElse(""));
            effects.toMember(new AskArrived(id, found.get().member().id(), by));
        }
    }

    private boolean mayBeAsked(FoundMember found, Asker asker) {
        MemberId member = found.member().id();
        Optional<PersonId> account = asker.person();
        boolean helpsAlready = account.filter(
                        person -> person.equals(found.member().person()) || grants.helps(person, member))
                .isPresent();
        return !helpsAlready && !rows.isBarred(member, asker) && !isCrowded(member, asker);
    }

    // Anybody has as many addresses as they like, so what counts is how many the member hears of.
    private boolean isCrowded(MemberId member, Asker asker) {
        if (asker.stranger().isEmpty()) {
            return false;
        }
        rows.queue(askers.lockOf(member));
        return rows.strangersAt(member, clock.instant().minus(Duration.ofDays(1))) >= STRANGERS_AT_ONCE;
    }

    private void inTransaction(Runnable work) {
        Conflicts.retrying(() -> transactions.execute(status -> {
            work.run();
            return status;
        }));
    }
}
