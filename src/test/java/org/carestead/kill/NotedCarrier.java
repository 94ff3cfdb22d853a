package org.carestead.kill;

import java.time.Duration;
import org.carestead.courier.Carrier;
import org.carestead.courier.Channel;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Takes every message, as a mail server would that takes its time, and notes it where a kill cannot take it away. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotedCarrier implements Carrier {

    private static final Duration LATE = Duration.ofMillis(150);

    private final Notebook mail;

    NotedCarrier(Notebook mail) {
        this.mail = mail;
    }

    @Override
    public boolean serves(Channel channel) {
        return true;
    }

    @Override
    public void carry(Parcel parcel) {
        mail.note(parcel.id().id().toString(), parcel.address(), parcel.subject());
        answerLate();
    }

    // A kill finds messages that are taken and of which the portal does not know it yet.
    private static void answerLate() {
        try {
            Thread.sleep(LATE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
