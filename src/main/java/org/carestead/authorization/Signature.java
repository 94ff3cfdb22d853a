package org.carestead.authorization;

import java.time.ZoneId;

/**
 * What somebody does to sign.
 *
 * @param typedName their own name, in their own hand as far as a keyboard has one
 * @param read the {@linkplain PaperText#fingerprint() fingerprint} of what they have read; other words are not signed
 * @param zone where they sign, for the date on the paper
 */
public record Signature(String typedName, String read, ZoneId zone) {

    @Override
    public String toString() {
        return "Signature[]";
    }
}
