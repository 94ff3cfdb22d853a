package org.carestead.pharmacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.member.MemberId;
import org.junit.jupiter.api.Test;

/** The way from one screen of a member to the others. */
class HeadingTests {

    private static final Permissions MEDICINES = Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW);

    @Test
    void whoSeesOneAreaOnly_isOfferedNoWayAround() {
        assertThat(ways(Section.MEDICINES, MEDICINES)).isEmpty();
    }

    @Test
    void whoSeesTwo_isOfferedBoth() {
        assertThat(ways(Section.MEDICINES, MEDICINES.with(Area.CLAIMS, Level.VIEW)))
                .containsExactly(Section.MEDICINES, Section.CLAIMS);
    }

    @Test
    void whoIsTurnedAwayFromOneScreen_isOfferedTheOnlyOtherOne() {
        assertThat(ways(Section.CLAIMS, MEDICINES)).containsExactly(Section.MEDICINES);
    }

    private static List<Section> ways(Section open, Permissions permissions) {
        Subject rosa = new Subject(
                new MemberId(UUID.randomUUID()),
                false,
                "Rosa Alvarez",
                "Rosa",
                new Help(new GrantId(UUID.randomUUID()), permissions, "RA", null),
                null);
        return new Heading(open, rosa).ways();
    }
}
