package org.carestead.pharmacy;

import java.time.LocalDate;
import org.carestead.member.MemberId;

/**
 * How long a medicine that is being taken lasts, for whoever may see medicines and not their refills.
 *
 * @param lastsUntil the last day for which there is enough
 */
public record SupplyView(MemberId member, String name, LocalDate lastsUntil) {}
