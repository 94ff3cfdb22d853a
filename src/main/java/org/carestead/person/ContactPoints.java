package org.carestead.person;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ContactPoints extends Repository<ContactPoint, ContactPointId> {

    ContactPoint save(ContactPoint contactPoint);

    List<ContactPoint> findByPersonOrderByCreatedAt(PersonId person);
}
