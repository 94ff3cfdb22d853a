package org.carestead.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The kinds of things in a feed, as a member tells them apart. Each kind of entry that a feed can show is of one. */
public enum FeedKind {
    /** Somebody looked, or wanted to. */
    LOOKED("VIEW", "Acted", "TrailSearched", "AccessLookedUp", "DisclosuresRead"),
    /** Something was ordered, asked for, cancelled or filled, or somebody wanted to. */
    ORDERED(
            "ACT",
            "RefillOrdered",
            "RenewalRequested",
            "RefillCancelled",
            "OrderFilled",
            "OrderDeclined",
            "PlanStepSent",
            "PlanStepTakenBack",
            "PlanStepAnswered",
            "ActionPrepared",
            "ActionAnsweredByRule",
            "ApprovalGiven",
            "ApprovalDenied",
            "ActionLapsed",
            "ActionWithdrawn",
            "ActionOvertaken",
            "AnswerRefused"),
    /** Where medicines go and how they are paid. */
    DELIVERY(null, "DetailChanged", "DetailPutBack", "DetailRemoved", "DetailChangeRefused"),
    /** What was written to the plan and in the family, and what the plan did with it. */
    WRITTEN(
            null,
            "ConversationStarted",
            "MessageWritten",
            "MessageTakenBack",
            "ConversationShared",
            "ConversationKeptPrivate",
            "PlanLooked",
            "PlanAnswered",
            "ConversationHandedOver",
            "ConversationClosed",
            "MessagingRefused"),
    /** Who may help, and how far. */
    ACCESS(
            null,
            "InvitationSent",
            "InvitationPrinted",
            "InvitationSentAgain",
            "InvitationAddressCorrected",
            "InvitationWithdrawn",
            "InvitationExpired",
            "InvitationUndelivered",
            "InvitationLocked",
            "InvitingRefused",
            "AuthorizationSigned",
            "PasscodeWrong",
            "AcceptanceRefused",
            "GrantGiven",
            "GrantNarrowed",
            "GrantWidened",
            "GrantPaused",
            "GrantResumed",
            "GrantEnded",
            "QuietEndOver",
            "GrantChangeRefused",
            "AnswerRuleSet",
            "AnswerRuleStopped",
            "AnswerRuleRefused",
            "StandInOffered",
            "StandInOfferedAgain",
            "StandInWithdrawn",
            "StandInRefused",
            "StandInBegan",
            "StandInsAllowed",
            "StandInsStopped",
            "TrustedPersonNamed",
            "TrustedPersonChanged",
            "TrustedPersonRemoved",
            "EmergencyAsked",
            "EmergencyWithdrawn",
            "EmergencyDenied",
            "EmergencyNotOpened",
            "EmergencyOpened",
            "EmergencyClosed",
            "EmergencyRefused",
            "GrantEndNears",
            "AskArrived",
            "AskInvited",
            "AskDenied",
            "AskerBlocked",
            "AskLapsed",
            "CheckUpDue",
            "CheckUpKept",
            "CheckUpNarrowed",
            "CheckUpRefused",
            "GrantExtended",
            "GrantShortened"),
    /** What was said not to be OK, and what came of it. */
    LOOKED_INTO(null, "CaseOpened", "CaseClosed", "CaseRefused"),
    /** The reader's own account. */
    ACCOUNT(
            null,
            "MembershipClaimed",
            "PreferenceChanged",
            "ContactPointFailed",
            "ContactPointTrusted",
            "SignedIn",
            "SignInRefused",
            "FeedSaved",
            "FeedSavingRefused",
            "DisclosuresSaved");

    /** What somebody wanted and was not let: a look by its level, all else too. */
    static final List<String> ATTEMPTS = List.of("ActingRefused", "ApprovalNeeded");

    private final @Nullable String attempted;
    private final List<String> entries;

    FeedKind(@Nullable String attempted, String... entries) {
        this.attempted = attempted;
        this.entries = List.of(entries);
    }

    /** The kinds of entries that are of this kind alone. */
    List<String> entries() {
        return entries;
    }

    /** The level by which an attempt is of this kind; null: none is. */
    @Nullable
    String attempted() {
        return attempted;
    }
}
