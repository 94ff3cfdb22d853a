package org.carestead.stories;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import org.carestead.DueTasks;
import org.carestead.local.MessageTray;

/** The links that somebody of the story gets by mail. */
final class Links {

    private static final String LINK = "/invitation/";

    private final Family family;
    private final Who whose;
    private final MessageTray tray;

    Links(Family family, Who whose) {
        this.family = family;
        this.whose = whose;
        tray = family.portal.getBean(MessageTray.class);
    }

    int count() {
        return all().size();
    }

    /** What the next one opens, once there are more than so many. */
    String next(int before) {
        new DueTasks(family.portal).run("deliver-message");
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(20))
                .until(() -> count() > before);
        return all().getFirst().body().split(LINK, 2)[1].substring(0, 43);
    }

    private List<MessageTray.Kept> all() {
        return tray.to(family.address(whose).value()).stream()
                .filter(mail -> mail.body().contains(LINK))
                .toList();
    }
}
