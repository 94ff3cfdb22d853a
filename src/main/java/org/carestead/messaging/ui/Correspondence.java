package org.carestead.messaging.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.MedicineSummary;
import org.carestead.access.Need;
import org.carestead.messaging.Audience;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.ConversationList;
import org.carestead.messaging.ConversationPage;
import org.carestead.messaging.Conversations;
import org.carestead.messaging.NewConversation;
import org.carestead.messaging.Writing;
import org.carestead.messaging.WritingOutcome;
import org.carestead.pharmacy.ui.Subject;
import org.carestead.pharmacy.ui.SubjectActing;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** Asks for what is written, and has written what people want to write. */
@Component
class Correspondence {

    private final SubjectActing acting;
    private final Conversations conversations;
    private final Writing writing;

    Correspondence(SubjectActing acting, Conversations conversations, Writing writing) {
        this.acting = acting;
        this.conversations = conversations;
        this.writing = writing;
    }

    Decision<ConversationList> list(Actor actor, Subject subject, int most) {
        return acting.on(actor, subject, Need.view(Area.MESSAGES), authority -> conversations.list(authority, most));
    }

    Decision<Optional<ConversationPage>> read(Actor actor, Subject subject, ConversationId id, int most) {
        return acting.on(
                actor, subject, Need.view(Area.MESSAGES), authority -> conversations.read(authority, id, most));
    }

    /** What a new conversation can be about, for who may begin one; whoever does not see the medicines is offered none. */
    Decision<List<MedicineSummary>> subjects(Actor actor, Subject subject) {
        if (!subject.acts(Area.MESSAGES)) {
            return acting.on(actor, subject, Need.act(Area.MESSAGES), authority -> List.of());
        }
        Decision<List<MedicineSummary>> none =
                acting.on(actor, subject, Need.view(Area.MESSAGES), authority -> List.of());
        return none instanceof Decision.Allowed && subject.sees(Area.MEDICINES)
                ? acting.on(actor, subject, Need.view(Area.MEDICINES), conversations::subjects)
                : none;
    }

    Written start(Actor actor, Subject subject, NewConversation asked) {
        return written(actor, subject, authority -> writing.start(authority, asked));
    }

    Written write(Actor actor, Subject subject, ConversationId id, String text, Audience audience) {
        return written(actor, subject, authority -> writing.write(authority, id, text, audience));
    }

    Written takeBack(Actor actor, Subject subject, ConversationId id, int sequence) {
        return written(actor, subject, authority -> writing.takeBack(authority, id, sequence));
    }

    Written share(Actor actor, Subject subject, ConversationId id, boolean shared) {
        return written(actor, subject, authority -> writing.share(authority, id, shared));
    }

    private Written written(Actor actor, Subject subject, Function<Authority, WritingOutcome> work) {
        return switch (acting.on(actor, subject, Need.act(Area.MESSAGES), work)) {
            case Decision.Allowed<WritingOutcome>(WritingOutcome.Done(var id)) -> new Written(id, "");
            case Decision.Allowed<WritingOutcome>(WritingOutcome.Refused(var reason)) ->
                new Written(null, translate("messaging.refused." + reason.name()), reason);
            case Decision.NeedsApproval<WritingOutcome> asked -> refused("NOT_PERMITTED");
            case Decision.Refused<WritingOutcome> refused ->
                refused(refused.reason().name());
        };
    }

    private static Written refused(String reason) {
        return new Written(null, translate("messaging.may-not." + reason));
    }
}
