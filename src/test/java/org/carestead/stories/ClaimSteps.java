package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestead.access.Area;
import org.carestead.access.Need;
import org.carestead.pharmacy.Claims;

/** Looking at claims: one of each medicine that is not hidden. */
final class ClaimSteps {

    private final Family family;
    private final Door door;
    private final Claims claims;
    int seen;

    ClaimSteps(Family family, Door door) {
        this.family = family;
        this.door = door;
        claims = family.portal.getBean(Claims.class);
    }

    void happens(Step.Costs look) {
        door.on(look.by(), Need.view(Area.CLAIMS), claims::list).ifPresent(list -> {
            assertThat(list.claims()).as("what is hidden: " + look).hasSize(family.sees(look.by(), 1) ? 2 : 1);
            seen += look.by() == Who.ROSA ? 0 : 1;
        });
    }
}
