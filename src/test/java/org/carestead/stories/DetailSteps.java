package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.function.Function;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Need;
import org.carestead.approval.AnswerOutcome;
import org.carestead.approval.Answers;
import org.carestead.approval.ApprovalId;
import org.carestead.delivery.DeliveryDetails;
import org.carestead.delivery.DeliveryOutcome;
import org.carestead.delivery.DetailChange;
import org.jspecify.annotations.Nullable;

/**
 * One part of delivery: changed, asked to be changed, answered and taken back. Whoever is new changes nothing, nor does
 * whoever has not proved who they are.
 *
 * @param <T> what stands there
 */
final class DetailSteps<T> {

    private static final Need ASK = new Need(Area.DELIVERY, Level.ASK_FIRST);

    private final Family family;
    private final Door door;
    private final Function<T, DetailChange> insteadOfNow;
    private final DeliveryDetails details;
    private final Answers answers;
    private @Nullable Said<T> said;
    private @Nullable Asked<T> asked;
    int changed;
    int agreed;
    int takenBack;

    /** What stands there, and whose it is. */
    record Said<T>(T value, Who by) {}

    /** What waits for an answer. */
    private record Asked<T>(ApprovalId id, Given by, T value, Instant until, boolean takenBack) {}

    DetailSteps(Family family, Door door, Function<T, DetailChange> insteadOfNow) {
        this.family = family;
        this.door = door;
        this.insteadOfNow = insteadOfNow;
        details = family.portal.getBean(DeliveryDetails.class);
        answers = family.portal.getBean(Answers.class);
    }

    /** What whoever was let has said last; null: nothing. */
    @Nullable
    Said<T> said() {
        return said;
    }

    void isGone() {
        said = null;
    }

    void change(Who by, T to) {
        DetailChange change = insteadOfNow.apply(to);
        door.on(by, Need.act(Area.DELIVERY), authority -> details.change(authority, change))
                .ifPresent(outcome -> {
                    boolean done = outcome instanceof DeliveryOutcome.Changed;
                    assertThat(done)
                            .as("whether %s can change it to %s: %s", by, to, outcome)
                            .isEqualTo(family.hasProved(by) && !isNew(by));
                    if (done) {
                        is(to, by);
                    }
                });
    }

    void ask(Given given, T to) {
        DetailChange change = insteadOfNow.apply(to);
        door.on(given.to, ASK, authority -> details.prepare(authority, change)).ifPresent(outcome -> {
            assertThat(outcome instanceof DeliveryOutcome.TooNew)
                    .as("whether %s is new", given.to)
                    .isEqualTo(isNew(given.to));
            if (outcome instanceof DeliveryOutcome.Asked(var id, var until)) {
                asked = new Asked<>(id, given, to, until, false);
            }
        });
    }

    void answer(Who by, boolean yes) {
        Asked<T> question = asked;
        if (question == null) {
            return;
        }
        Given asker = question.by();
        AnswerOutcome outcome = yes
                ? answers.approve(family.actor(by), question.id())
                : answers.deny(family.actor(by), question.id(), "");
        boolean right = by == Who.ROSA
                && !question.takenBack()
                && family.now().isBefore(question.until())
                && (!yes
                        || (family.hasProved(Who.ROSA)
                                && asker.may(Area.DELIVERY, Level.ASK_FIRST, family.now())
                                && !asker.isNew(family.now())));
        boolean done = outcome instanceof AnswerOutcome.Done;
        assertThat(!done || right)
                .as("Rosa allows this: %s says %s", by, yes ? "yes" : "no")
                .isTrue();
        if (done && yes) {
            agreed++;
            is(question.value(), asker.to);
        } else if (done) {
            asked = null;
        }
    }

    /** What was taken back is asked no more, whatever is answered. */
    void takeBack(Who by) {
        Asked<T> question = asked;
        if (question != null && answers.withdraw(family.actor(by), question.id()) instanceof AnswerOutcome.Done) {
            assertThat(by).as("who takes back").isEqualTo(question.by().to);
            takenBack++;
            asked = new Asked<>(question.id(), question.by(), question.value(), question.until(), true);
        }
    }

    private void is(T value, Who by) {
        said = new Said<>(value, by);
        asked = null;
        changed++;
    }

    private boolean isNew(Who who) {
        return family.given(who).filter(given -> given.isNew(family.now())).isPresent();
    }
}
