package org.carestead.access;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names one medicine of one member, the unit that can be hidden. */
@Embeddable
public record MedicineId(UUID id) implements Serializable {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static MedicineId next() {
        return new MedicineId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
