package org.carestead.trail;

import org.carestead.messaging.MessagingEvent;
import org.carestead.messaging.MessagingEvent.ConversationHandedOver;
import org.carestead.messaging.MessagingEvent.ConversationStarted;
import org.carestead.messaging.MessagingEvent.MessageWritten;
import org.carestead.messaging.MessagingEvent.PlanAnswered;
import org.carestead.messaging.MessagingRefused;

/** What the events of messaging say: never what was written. */
final class MessagingHappenings {

    private MessagingHappenings() {}

    static Happening of(MessagingEvent event) {
        Happening happening = Happening.of(event, event.member().id())
                .by(event.by())
                .through(event.grant(), event.member())
                .about(event.conversation().id());
        return switch (event) {
            case ConversationStarted started -> happening.with(started.desk().name());
            case MessageWritten written -> happening.with(written.audience().name());
            case PlanAnswered answered -> happening.with(answered.desk().name());
            case ConversationHandedOver handed -> happening.with(handed.to().name());
            default -> happening;
        };
    }

    // At the wrong desk it stays with whoever tried: that something was named says nothing about whose it is.
    static Happening of(MessagingRefused refused) {
        return Happening.of(
                        refused,
                        refused.member() == null
                                ? refused.by().id()
                                : refused.member().id())
                .by(refused.by())
                .refused(refused.reason());
    }
}
