package org.carestead.asking;

import java.util.Optional;
import org.carestead.member.MemberId;
import org.carestead.person.EmailAddress;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.vault.Vault;
import org.springframework.stereotype.Component;

/** Knows who asks: with an account or without, by one address they are the same. */
@Component
class Askers {

    private static final String PURPOSE = "asker";

    private final People people;
    private final Vault vault;

    Askers(People people, Vault vault) {
        this.people = people;
        this.vault = vault;
    }

    Asker of(PersonId person) {
        String known = people.emailOf(person)
                .map(EmailAddress::value)
                .orElseGet(() -> person.id().toString());
        return new Asker(key(known), Optional.of(person), Optional.empty());
    }

    /** The same statements, and none about people, whoever else knows the address. */
    Asker of(Stranger stranger) {
        return new Asker(key(stranger.email().value()), Optional.empty(), Optional.of(stranger));
    }

    /** The same asker with the account that their address names, if it names one. */
    Asker withAccount(Asker asker) {
        return asker.stranger()
                .map(stranger -> asker.with(people.named(stranger.email())))
                .orElseGet(() -> asker.person().map(this::of).orElse(asker));
    }

    /** As whom the member hears of them: a stranger by the name they gave, not by an account that they did not sign in to. */
    PersonId toldAs(Asker asker) {
        return asker.person()
                .orElseGet(() -> asker.stranger()
                        .map(stranger -> people.meet(stranger.name(), stranger.language()))
                        .orElseThrow());
    }

    /** To count what reaches one member. */
    AskerKey lockOf(MemberId member) {
        return AskerKey.of(vault.blindIndex("asked", member.id().toString()));
    }

    private AskerKey key(String known) {
        return AskerKey.of(vault.blindIndex(PURPOSE, known));
    }
}
