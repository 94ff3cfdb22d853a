package org.carestead.person;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a person: somebody who can sign in. */
@Embeddable
public record PersonId(UUID id) implements Serializable {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static PersonId next() {
        return new PersonId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
