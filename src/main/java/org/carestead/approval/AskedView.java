package org.carestead.approval;

import java.time.Instant;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * How a question about one thing stands, for whoever may see that thing.
 *
 * @param until when it lapses, or has lapsed
 * @param word what the member said with a no; null: nothing
 */
public record AskedView(
        ApprovalId id,
        PersonId by,
        ApprovalState state,
        Instant until,
        @Nullable String word) {

    static AskedView of(Approval approval) {
        return new AskedView(
                approval.id(), approval.preparedBy().person(), approval.state(), approval.lapsesAt(), approval.word());
    }
}
