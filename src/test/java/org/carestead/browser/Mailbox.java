package org.carestead.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestead.local.MessageTray;

/**
 * The mails to one address, and what somebody reads out of them.
 *
 * @param carry has what is on its way brought by now, also where the clock is ahead of the scheduler's
 */
record Mailbox(MessageTray tray, String address, Runnable carry) {

    private static final Pattern LINK = Pattern.compile("(/invitation/[A-Za-z0-9_-]+)");
    private static final Pattern REFUSAL = Pattern.compile("(/emergency/[A-Za-z0-9_-]+)");
    private static final Pattern CODE = Pattern.compile("\\b(\\d{6})\\b");

    /** The path of the newest link, once so many invitations have come. */
    String link(int invitations) {
        return newest(LINK, invitations);
    }

    /** The path of the newest link that says no to emergency access. */
    String emergencyLink() {
        return newest(REFUSAL, 1);
    }

    /** The newest code, once so many have come. */
    String code(int codes) {
        return newest(CODE, codes);
    }

    /** The first mail that says this. */
    String saying(String text) {
        return await().atMost(Duration.ofSeconds(15))
                .until(
                        () -> bodies().stream()
                                .filter(body -> body.contains(text))
                                .toList(),
                        found -> !found.isEmpty())
                .getFirst();
    }

    /** How many mails say this. */
    long count(String text) {
        return bodies().stream().filter(body -> body.contains(text)).count();
    }

    private String newest(Pattern pattern, int count) {
        return await().atMost(Duration.ofSeconds(15))
                .until(
                        () -> bodies().stream()
                                .map(pattern::matcher)
                                .filter(Matcher::find)
                                .map(found -> found.group(1))
                                .toList(),
                        found -> found.size() >= count)
                .getFirst();
    }

    private List<String> bodies() {
        carry.run();
        return tray.to(address).stream().map(MessageTray.Kept::body).toList();
    }
}
