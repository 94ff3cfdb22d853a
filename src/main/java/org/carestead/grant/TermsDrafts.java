package org.carestead.grant;

import java.util.Optional;
import java.util.UUID;

/** Port: what is being chosen on the screens of whoever asks. The screens answer; nobody finds what is another's. */
public interface TermsDrafts {

    /** Empty where it is not, or no longer, kept. */
    Optional<TermsDraft> find(UUID id);
}
