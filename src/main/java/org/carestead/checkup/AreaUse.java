package org.carestead.checkup;

import java.time.Instant;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.Level;

/**
 * What a caregiver used of one area.
 *
 * @param level how far they went at most
 * @param days on how many days; how often on one says little, as an open screen looks by itself
 * @param last the last time
 */
public record AreaUse(GrantId grant, Area area, Level level, int days, Instant last) {}
