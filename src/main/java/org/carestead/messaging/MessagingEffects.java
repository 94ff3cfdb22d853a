package org.carestead.messaging;

import org.carestead.member.MemberId;
import org.carestead.pulse.Pulses;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** What goes with every change of a conversation, in its transaction: the event, and the pulses to open screens. */
@Component
class MessagingEffects {

    private final Pulses pulses;
    private final ApplicationEventPublisher events;

    MessagingEffects(Pulses pulses, ApplicationEventPublisher events) {
        this.pulses = pulses;
        this.events = events;
    }

    void changed(MessagingEvent event) {
        events.publishEvent(event);
        look(event.member());
    }

    /** For those who have it open: something is to be seen there. */
    void look(MemberId member) {
        pulses.send(Conversations.OF + member.id());
        pulses.send(Conversations.DESKS);
    }

    /** Nothing is to be seen but in the trail. */
    void noted(MessagingEvent event) {
        events.publishEvent(event);
    }

    void refused(MessagingRefused refused) {
        events.publishEvent(refused);
    }
}
