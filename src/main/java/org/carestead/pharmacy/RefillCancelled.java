package org.carestead.pharmacy;

import org.carestead.access.GrantId;
import org.carestead.access.MedicineId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * An order was taken back.
 *
 * @param grant null for members acting for themselves
 */
public record RefillCancelled(
        OrderId order,
        MemberId member,
        MedicineId medicine,
        PersonId by,
        @Nullable GrantId grant) implements RefillEvent {}
