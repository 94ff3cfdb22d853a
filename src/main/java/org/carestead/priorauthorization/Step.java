package org.carestead.priorauthorization;

import java.time.Instant;
import java.util.UUID;
import org.carestead.access.Authority;
import org.carestead.access.GrantId;
import org.carestead.access.MedicineId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * One step, as its row says it.
 *
 * @param grant null for members acting for themselves
 * @param words what was written with it; null: nothing
 */
record Step(
        StepId id,
        MemberId member,
        UUID authorization,
        MedicineId medicine,
        StepKind kind,
        StepState state,
        @Nullable String words,
        PersonId by,
        @Nullable GrantId grant,
        Instant at) {

    /** Only whoever sent it, or the member, takes it back. */
    boolean isTheirs(Authority authority) {
        boolean membersOwn = authority.grant() == null && authority.visibility().everything();
        return membersOwn || by.equals(authority.you());
    }

    /** And only while nobody has answered. */
    boolean canBeTakenBackBy(Authority authority) {
        return isTheirs(authority) && state.next().contains(StepState.TAKEN_BACK);
    }

    StepView view(Authority authority) {
        boolean reads = authority.visibility().everything() || by.equals(authority.you());
        return new StepView(id, medicine, kind, by, at, reads ? words : null, canBeTakenBackBy(authority));
    }
}
