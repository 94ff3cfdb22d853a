package org.carestead.casework;

import java.time.Instant;
import java.util.UUID;
import org.carestead.person.PersonId;

/**
 * Something in a member's trail, as a plain value.
 *
 * @param entry the entry's id
 * @param by who did it
 */
public record DisownedAct(UUID entry, PersonId by, Instant at) {}
