package org.carestead.pharmacy.ui;

import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How people are called on the screen: by their given name, and the one who looks not at all. */
@Component
class GivenNames {

    private final People people;

    GivenNames(People people) {
        this.people = people;
    }

    /** Those of all but the one who looks. */
    Map<PersonId, String> of(Actor actor, Collection<PersonId> ids) {
        return of(actor.person(), ids);
    }

    /** Those of all but this one, who is called "you". */
    Map<PersonId, String> of(@Nullable PersonId you, Collection<PersonId> ids) {
        return people.find(Set.copyOf(ids)).values().stream()
                .filter(person -> !person.id().equals(you))
                .collect(toMap(PersonView::id, PersonView::givenName));
    }
}
