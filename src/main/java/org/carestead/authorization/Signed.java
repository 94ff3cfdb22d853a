package org.carestead.authorization;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/**
 * A paper as it was signed: everything that its fingerprint covers.
 *
 * @param signer the person, by id
 * @param levels the terms behind the words, area by area
 * @param opened kinds of medicines that the member opened
 * @param zone where it was signed
 */
record Signed(
        UUID id,
        UUID member,
        UUID signer,
        String typedName,
        Instant at,
        String zone,
        PaperText text,
        List<String> levels,
        List<String> opened,
        List<String> shownMedicines,
        List<String> hiddenMedicines) {

    ZoneId place() {
        return ZoneId.of(zone);
    }
}
