package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.carestead.access.Area;
import org.carestead.access.Need;
import org.carestead.messaging.Audience;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.Conversations;
import org.carestead.messaging.Correspondents;
import org.carestead.messaging.Writing;
import org.carestead.messaging.WritingOutcome;

/** Reading and writing to the plan. Rosa has asked about each medicine, and lets those who help her read along. */
final class MessageSteps {

    static final int ASKED = 2;

    private final Family family;
    private final Door door;
    private final Conversations conversations;
    private final Writing writing;
    private final List<ConversationId> about;
    int seen;
    int written;

    MessageSteps(Family family, Door door) {
        this.family = family;
        this.door = door;
        conversations = family.portal.getBean(Conversations.class);
        writing = family.portal.getBean(Writing.class);
        Correspondents rosa = new Correspondents(family.portal);
        about = List.of(asks(rosa, 0), asks(rosa, 1));
    }

    private ConversationId asks(Correspondents rosa, int medicine) {
        return rosa.asks(family.actor(Who.ROSA), family.member, "With food?", family.medicine(medicine), true);
    }

    void happens(Step.OfMessages step) {
        switch (step) {
            case Step.Read read ->
                door.on(read.by(), Need.view(Area.MESSAGES), authority -> conversations.list(authority, 9))
                        .ifPresent(list -> {
                            assertThat(list.conversations())
                                    .as("what is hidden: " + read)
                                    .hasSize(family.sees(read.by(), 1) ? ASKED : ASKED - 1);
                            seen += read.by() == Who.ROSA ? 0 : 1;
                        });
            case Step.Write write ->
                door.on(
                                write.by(),
                                Need.act(Area.MESSAGES),
                                authority -> writing.write(
                                        authority, about.get(write.medicine()), "And when?", Audience.PLAN))
                        .ifPresent(outcome -> {
                            boolean done = outcome instanceof WritingOutcome.Done;
                            assertThat(done)
                                    .as("whether they may know of it: " + write)
                                    .isEqualTo(family.sees(write.by(), write.medicine()));
                            written += done ? 1 : 0;
                        });
        }
    }
}
