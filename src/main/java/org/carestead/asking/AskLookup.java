package org.carestead.asking;

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
import org.carestead.person.PersonId;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Looks, after the answer, whether there is somebody to be asked, and asks them; and lets questions lapse. */
@Component
class AskLookup {

    private final TransactionOperations transactions;
    private final AskRows rows;
    private final MembersByName members;
    private final NewGrants grants;
    private final AskMail mail;
    private final AskEffects effects;
    private final InstantSource clock;

    AskLookup(
            TransactionOperations transactions,
            AskRows rows,
            MembersByName members,
            NewGrants grants,
            AskMail mail,
            AskEffects effects,
            InstantSource clock) {
        this.transactions = transactions;
        this.rows = rows;
        this.members = members;
        this.grants = grants;
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
        Optional<FoundMember> found = members.find(search.name(), search.birthDate(), search.number())
                .filter(member -> mayBeAsked(member, search.asker()));
        if (found.isEmpty()) {
            rows.notFound(id);
        } else if (rows.found(id, found.get().member().id())) {
            mail.ask(found.get(), search.asker());
            effects.toMember(new AskArrived(id, found.get().member().id(), search.asker()));
        }
    }

    private boolean mayBeAsked(FoundMember found, PersonId asker) {
        MemberId member = found.member().id();
        return !asker.equals(found.member().person()) && !rows.isBarred(member, asker) && !grants.helps(asker, member);
    }

    private void inTransaction(Runnable work) {
        Conflicts.retrying(() -> transactions.execute(status -> {
            work.run();
            return status;
        }));
    }
}
