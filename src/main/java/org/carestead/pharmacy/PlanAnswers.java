package org.carestead.pharmacy;

import java.time.LocalDate;
import org.carestead.access.MedicineId;

/** Port: hears what the plan's feed says of a prior authorization, in the transaction that takes it in. */
public interface PlanAnswers {

    /**
     * The plan, or the prescriber's request, has said how it stands with the authorization of this medicine.
     *
     * @param on the day of that word
     */
    void told(MedicineId medicine, PriorAuthorizationState state, LocalDate on);
}
