package org.carestead.person;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Persons extends Repository<Person, PersonId> {

    Person saveAndFlush(Person person);

    Optional<Person> findById(PersonId id);

    List<Person> findByIdIn(Collection<PersonId> ids);
}
