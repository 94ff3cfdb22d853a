package org.carestead.privacy.ui;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What an entry of the trail, and the reason of a refusal, is called. One from before there were words is called by its own name. */
@Component
class KindWords {

    private final MessageSource texts;

    KindWords(MessageSource texts) {
        this.texts = texts;
    }

    /** "Refill ordered". */
    String kind(String kind, Locale language) {
        return found("privacy.kind." + kind, kind.replaceAll("(?<=[a-z])(?=[A-Z])", " "), language);
    }

    /** "Not shared". */
    String reason(String reason, Locale language) {
        return found("privacy.reason." + reason, reason.toLowerCase(Locale.ROOT).replace('_', ' '), language);
    }

    private String found(String key, String otherwise, Locale language) {
        String text = texts.getMessage(key, null, "", language);
        return text == null || text.isEmpty() ? otherwise : text;
    }
}
