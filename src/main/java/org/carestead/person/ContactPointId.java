package org.carestead.person;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a contact point of a person. */
@Embeddable
public record ContactPointId(UUID id) implements Serializable {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static ContactPointId next() {
        return new ContactPointId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
