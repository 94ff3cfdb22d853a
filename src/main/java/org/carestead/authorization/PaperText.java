package org.carestead.authorization;

import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.carestead.vault.Vault;

/**
 * The words of an authorization, whole: for the one who signs and for the one who helps.
 *
 * @param language in which it is written, as a tag
 * @param signer the name that is to be typed
 */
public record PaperText(String language, String signer, String title, String lead, List<Part> parts) {

    public PaperText {
        parts = List.copyOf(parts);
    }

    /** As this reader gets it. */
    public List<Part> parts(Reader who) {
        return parts.stream().filter(part -> part.isFor(who)).toList();
    }

    /** The language of its words. */
    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** Two papers with the same words have the same one. */
    public String fingerprint() {
        return HexFormat.of().formatHex(Vault.hash(PaperJson.write(this)));
    }
}
