package org.carestead.messaging.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.Desk;
import org.carestead.messaging.DeskAnswers;
import org.carestead.messaging.DeskInbox;
import org.carestead.messaging.DeskLine;
import org.carestead.messaging.DeskPage;
import org.carestead.messaging.WritingOutcome;
import org.carestead.signin.Actor;
import org.carestead.staff.StaffActing;
import org.carestead.staff.StaffAuthority;
import org.springframework.stereotype.Component;

/** Asks for what a desk has to answer, and has it done, in the hat of that desk. */
@Component
class DeskWork {

    private final StaffActing acting;
    private final DeskInbox inbox;
    private final DeskAnswers answers;

    DeskWork(StaffActing acting, DeskInbox inbox, DeskAnswers answers) {
        this.acting = acting;
        this.inbox = inbox;
        this.answers = answers;
    }

    List<DeskLine> open(Actor actor, Desk desk, int most) {
        return acting.on(actor, desk.hat(), authority -> inbox.open(authority, most))
                .allowed()
                .orElse(List.of());
    }

    /** Empty where it is not there, or not with this desk, or somebody does not answer there any more. */
    Optional<DeskPage> read(Actor actor, Desk desk, ConversationId id, int most) {
        return acting.on(actor, desk.hat(), authority -> inbox.read(authority, id, most))
                .allowed()
                .flatMap(page -> page);
    }

    Written answer(Actor actor, Desk desk, ConversationId id, String text) {
        return written(actor, desk, authority -> answers.answer(authority, id, text));
    }

    Written handOver(Actor actor, Desk desk, ConversationId id) {
        return written(actor, desk, authority -> answers.handOver(authority, id));
    }

    Written close(Actor actor, Desk desk, ConversationId id) {
        return written(actor, desk, authority -> answers.close(authority, id));
    }

    private Written written(Actor actor, Desk desk, Function<StaffAuthority, WritingOutcome> work) {
        return acting.on(actor, desk.hat(), work)
                .allowed()
                .map(outcome -> switch (outcome) {
                    case WritingOutcome.Done(var id) -> new Written(id, "");
                    case WritingOutcome.Refused(var reason) ->
                        new Written(null, translate("messaging.refused." + reason.name()));
                })
                .orElseGet(() -> new Written(null, translate("messaging.refused.NOT_AVAILABLE")));
    }
}
