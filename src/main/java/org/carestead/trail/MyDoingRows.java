package org.carestead.trail;

import java.util.List;
import java.util.UUID;
import org.carestead.database.UtcColumn;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The entries of what somebody did in the trails of others. */
@Repository
class MyDoingRows {

    /** What a caregiver does; changes of a grant by the member are not theirs. */
    static final List<String> KINDS = List.of(
            "Acted",
            "ActingRefused",
            "ApprovalNeeded",
            "ActionPrepared",
            "ActionAnsweredByRule",
            "ActionWithdrawn",
            "RefillOrdered",
            "RenewalRequested",
            "RefillCancelled",
            "PlanStepSent",
            "PlanStepTakenBack",
            "DetailChanged",
            "DetailRemoved",
            "DetailChangeRefused",
            "ConversationStarted",
            "MessageWritten",
            "MessageTakenBack",
            "MessagingRefused",
            "GrantGiven",
            "GrantEnded",
            "GrantChangeRefused",
            "StandInOffered",
            "StandInOfferedAgain",
            "StandInWithdrawn",
            "StandInBegan",
            "EmergencyAsked",
            "EmergencyWithdrawn",
            "EmergencyRefused",
            "PasscodeWrong",
            "AcceptanceRefused");

    // Attempts on what is not there are in one's own trail.
    private static final String DONE = "SELECT * FROM trail_entry FORCE INDEX (trail_entry_actor)"
            + " WHERE actor_id = :actor AND kind IN (:kinds) AND (owner_id <> :own OR kind = 'ActingRefused') AND "
            + FeedQuery.TOLD;

    private final JdbcClient jdbc;

    MyDoingRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Entry> before(UUID actor, UUID own, FeedPage.@Nullable Position position, int count) {
        var statement = position == null
                ? jdbc.sql(DONE + " ORDER BY at DESC, id DESC LIMIT :count")
                : jdbc.sql(DONE + " AND at <= :at AND (at < :at OR id < :entry) ORDER BY at DESC, id DESC LIMIT :count")
                        .param("at", UtcColumn.of(position.at()))
                        .param("entry", position.entry());
        return statement
                .param("actor", actor)
                .param("own", own)
                .param("kinds", KINDS)
                .param("count", count)
                .query((row, number) -> ChainRows.entry(row))
                .list();
    }
}
