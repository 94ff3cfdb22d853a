package org.carestead.pharmacy;

import org.carestead.access.MedicineId;
import org.carestead.member.MemberId;

/** The pharmacy does not fill what was ordered; the plan's feed says so. */
public record OrderDeclined(OrderId order, MemberId member, MedicineId medicine) {}
