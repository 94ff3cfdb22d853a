package org.carestead.local;

import org.springframework.stereotype.Component;

/** Sam helps Leo already. */
@Component
class SampleGrant {

    /** Gives the access, once. */
    void give() {}
}
