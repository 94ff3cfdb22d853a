package org.carestead.pharmacy;

import org.carestead.access.MedicineId;
import org.carestead.member.MemberId;

/** What was ordered has been handed over, or the prescriber has written the new prescription; the plan's feed says so. */
public record OrderFilled(OrderId order, MemberId member, MedicineId medicine) {}
