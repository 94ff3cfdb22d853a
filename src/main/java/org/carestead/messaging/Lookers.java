package org.carestead.messaging;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import org.carestead.access.Authority;
import org.carestead.access.MedicineSummary;
import org.carestead.access.ShareableMedicines;
import org.carestead.person.PersonId;
import org.springframework.stereotype.Component;

/** Finds which medicines somebody may know of, in one statement. */
@Component
class Lookers {

    private final ShareableMedicines medicines;

    Lookers(ShareableMedicines medicines) {
        this.medicines = medicines;
    }

    Looker of(Authority authority) {
        return of(authority, medicines.of(authority.member()));
    }

    /** The same where the member's medicines are at hand. */
    Looker of(Authority authority, List<MedicineSummary> all) {
        PersonId you = authority.you();
        return new Looker(
                authority.member(),
                authority.visibility().everything(),
                you == null ? null : you.id(),
                all.stream()
                        .filter(each -> authority.visibility().shows(each.id(), each.sensitiveClass()))
                        .collect(toUnmodifiableMap(MedicineSummary::id, MedicineSummary::name)));
    }
}
