package org.carestead.notice;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import org.carestead.courier.Channel;
import org.carestead.kit.Formats;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How a notice reads, in the reader's language. Links begin with the configured address (lesson 4). */
@Component
class NoticeWords {

    private final MessageSource texts;
    private final String publicAddress;

    NoticeWords(MessageSource texts, @Value("${carestead.public-address}") String publicAddress) {
        this.texts = texts;
        this.publicAddress = publicAddress;
    }

    /** Words for a message. */
    record Written(String subject, String body) {}

    /** As a message of this channel: a mail says it all, a text and a call in one sentence. */
    Written write(News news, Channel channel, Locale language, ZoneId zone) {
        String subject = subject(news, language, zone);
        return switch (channel) {
            case EMAIL, LETTER -> new Written(subject, mail(news, language, zone));
            case TEXT -> new Written(subject, text(language, "notice.text", subject, publicAddress + news.path()));
            case VOICE -> new Written(subject, text(language, "notice.voice", subject));
        };
    }

    /** The same, where it is not the first time that it goes out. */
    Written again(Written first, Locale language) {
        return new Written(text(language, "courier.again", first.subject()), first.body());
    }

    /** The one line that says what it is about. */
    String subject(News news, Locale language, ZoneId zone) {
        return part(news, ".subject", language, zone);
    }

    /** What there is to say. */
    String body(News news, Locale language, ZoneId zone) {
        return part(news, ".body", language, zone);
    }

    /** What the link is called. */
    String link(News news, Locale language, ZoneId zone) {
        return part(news, ".link", language, zone);
    }

    private String mail(News news, Locale language, ZoneId zone) {
        String why = news.kind().isAboutSecurity() ? "notice.foot.security" : "notice.foot.chosen";
        return body(news, language, zone) + "\n\n" + link(news, language, zone) + ":\n" + publicAddress + news.path()
                + "\n\nCarestead\n\n" + text(language, why);
    }

    private String part(News news, String part, Locale language, ZoneId zone) {
        Formats formats = new Formats(Formats.of(language).locale(), zone);
        Object[] places =
                news.details().stream().map(each -> read(each, formats)).toArray();
        return texts.getMessage("notice.kind." + news.kind() + part, places, language);
    }

    private String text(Locale language, String key, Object... places) {
        return texts.getMessage(key, places, language);
    }

    private static Object read(String detail, Formats formats) {
        String text = detail.substring(2);
        return switch (detail.charAt(0)) {
            case 'd' -> formats.date(LocalDate.parse(text));
            case 't' -> moment(Instant.parse(text), formats);
            case 'n' -> Integer.valueOf(text);
            default -> text;
        };
    }

    private static String moment(Instant at, Formats formats) {
        return String.join(", ", List.of(formats.date(at), formats.time(at)));
    }
}
