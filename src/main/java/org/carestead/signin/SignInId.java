package org.carestead.signin;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Names a sign-in: one signed-in browser. */
@Embeddable
public record SignInId(UUID id) implements Serializable {

    /** A new id, in order of time (UUID version 7, RFC 9562). */
    public static SignInId next() {
        return new SignInId(UuidVersion7Strategy.INSTANCE.generateUuid(null));
    }
}
