package org.carestead.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.Permissions;
import org.carestead.authorization.PaperView;
import org.jspecify.annotations.Nullable;

/**
 * The one-page statement of a grant that both sides keep. Nothing in it tells a helper what is kept private.
 *
 * @param lastDay on which it holds, in the plan's calendar
 * @param papers what was signed for it, as far as this reader has it, the newest first
 * @param restsSince since when it is paused because nobody had used it for a year; null otherwise
 * @param endedAt null while it has not ended
 */
public record Receipt(
        GrantId grant,
        Side side,
        String helper,
        String helperGivenName,
        String member,
        Permissions permissions,
        GrantState state,
        @Nullable Instant restsSince,
        Instant since,
        LocalDate lastDay,
        List<PaperView> papers,
        @Nullable Instant endedAt) {

    public Receipt {
        papers = List.copyOf(papers);
    }

    /** Whether it is kept only, and nothing of it counts any more. */
    public boolean isOver() {
        return state == GrantState.ENDED;
    }

    /** By which the grant is named on the phone: the same on both sides' receipts. */
    public String number() {
        String id = grant.id().toString().replace("-", "").toUpperCase(Locale.ROOT);
        return id.substring(id.length() - 8, id.length() - 4) + "-" + id.substring(id.length() - 4);
    }
}
