package org.carestead.person;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ContactPoints extends Repository<ContactPoint, ContactPointId> {

    ContactPoint save(ContactPoint contactPoint);

    Optional<ContactPoint> findById(ContactPointId id);

    List<ContactPoint> findByPersonOrderByCreatedAt(PersonId person);
}
