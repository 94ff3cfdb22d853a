package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
import org.carestead.delivery.DeliveryDetails;
import org.carestead.delivery.DeliveryLook;
import org.carestead.delivery.DeliveryOutcome;
import org.carestead.delivery.DeliveryPart;
import org.carestead.delivery.DetailChange;
import org.carestead.delivery.DetailView;
import org.carestead.delivery.PostalAddress;
import org.carestead.delivery.UsState;
import org.jspecify.annotations.Nullable;

/** Where Rosa's medicines go: seen, changed, asked to be changed, and answered. Each change says a new street. */
final class DeliverySteps {

    private static final Need SEE = Need.view(Area.DELIVERY);
    private static final Need ASK = new Need(Area.DELIVERY, Level.ASK_FIRST);

    private final Family family;
    private final Door door;
    private final DeliveryDetails details;
    private final DeliveryLook look;
    private final Answers answers;
    private @Nullable PostalAddress address;
    private @Nullable Asked asked;
    private int streets;
    int seen;
    int changed;
    int agreed;

    /** What waits for an answer. */
    private record Asked(ApprovalId id, Given by, PostalAddress address, Instant until) {}

    DeliverySteps(Family family, Door door) {
        this.family = family;
        this.door = door;
        details = family.portal.getBean(DeliveryDetails.class);
        look = family.portal.getBean(DeliveryLook.class);
        answers = family.portal.getBean(Answers.class);
    }

    void happens(Step.OfDelivery step) {
        switch (step) {
            case Step.Where where ->
                door.on(where.by(), SEE, look::of).ifPresent(sheet -> {
                    assertThat(sheet.address().value()).isEqualTo(address);
                    seen += where.by() == Who.ROSA ? 0 : 1;
                });
            case Step.Move move -> move(move);
            case Step.AskToMove ask -> family.given(ask.by()).ifPresent(given -> ask(ask, given));
            case Step.AnswerMove answer -> {
                if (asked != null) {
                    answer(answer, asked);
                }
            }
        }
    }

    /** It is as whoever was let has said last. */
    void isAsSaid() {
        assertThat(now().value()).isEqualTo(address);
    }

    private void move(Step.Move move) {
        PostalAddress to = elsewhere();
        DetailChange change = insteadOfNow(to);
        door.on(move.by(), Need.act(Area.DELIVERY), authority -> details.change(authority, change))
                .ifPresent(outcome -> {
                    boolean right = family.hasProved(move.by()) && !isNew(move.by());
                    boolean done = outcome instanceof DeliveryOutcome.Changed;
                    assertThat(done)
                            .as("whether they can " + move + ": " + outcome)
                            .isEqualTo(right);
                    if (done) {
                        moved(to);
                    }
                });
    }

    private void ask(Step.AskToMove ask, Given given) {
        PostalAddress to = elsewhere();
        DetailChange change = insteadOfNow(to);
        door.on(ask.by(), ASK, authority -> details.prepare(authority, change)).ifPresent(outcome -> {
            assertThat(outcome instanceof DeliveryOutcome.TooNew)
                    .as("whether they are new: " + ask)
                    .isEqualTo(isNew(ask.by()));
            if (outcome instanceof DeliveryOutcome.Asked(var id, var until)) {
                asked = new Asked(id, given, to, until);
            }
        });
    }

    private void answer(Step.AnswerMove answer, Asked question) {
        Given asker = question.by();
        AnswerOutcome outcome = answer.yes()
                ? answers.approve(family.actor(answer.by()), question.id())
                : answers.deny(family.actor(answer.by()), question.id(), "");
        boolean right = answer.by() == Who.ROSA
                && family.now().isBefore(question.until())
                && (!answer.yes()
                        || (family.hasProved(Who.ROSA)
                                && asker.may(Area.DELIVERY, Level.ASK_FIRST, family.now())
                                && !asker.isNew(family.now())));
        boolean done = outcome instanceof AnswerOutcome.Done;
        assertThat(!done || right).as("Rosa allows this: " + answer).isTrue();
        if (done && answer.yes()) {
            agreed++;
            moved(question.address());
        } else if (done) {
            asked = null;
        }
    }

    private void moved(PostalAddress to) {
        address = to;
        asked = null;
        changed++;
    }

    private boolean isNew(Who who) {
        return family.given(who).filter(given -> given.isNew(family.now())).isPresent();
    }

    private PostalAddress elsewhere() {
        streets++;
        return new PostalAddress("Rosa Alvarez", streets + " Oak Street", "", "Springfield", UsState.IL, "62704");
    }

    private DetailChange insteadOfNow(PostalAddress to) {
        return new DetailChange(DeliveryPart.ADDRESS, now().id(), to);
    }

    private DetailView<PostalAddress> now() {
        return door.on(Who.ROSA, SEE, look::of).orElseThrow().address();
    }
}
