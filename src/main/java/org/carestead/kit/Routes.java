package org.carestead.kit;

import java.util.UUID;

/** Paths of screens which other modules link to without knowing the module. */
public final class Routes {

    public static final String MEDICINES = "medicines";
    public static final String ORDERS = "orders";
    public static final String CLAIMS = "claims";
    public static final String PRIOR_AUTHORIZATIONS = "prior-authorizations";
    public static final String MESSAGES = "messages";
    public static final String DELIVERY = "delivery";
    public static final String PEOPLE_WHO_HELP_ME = "helpers";
    public static final String INVITE = PEOPLE_WHO_HELP_ME + "/invite";
    public static final String PAPERS = PEOPLE_WHO_HELP_ME + "/:grant/papers";
    public static final String PEOPLE_I_HELP = "people";
    public static final String MY_ACCESS = PEOPLE_I_HELP + "/my-access";
    public static final String ACCESS_GIVEN = MY_ACCESS + "/:grant";
    public static final String MY_ACTIVITY = PEOPLE_I_HELP + "/my-activity";
    public static final String ASK_TO_HELP = PEOPLE_I_HELP + "/ask";
    public static final String WHAT_WAS_DONE = "activity";
    public static final String STAFF = "staff";
    public static final String STAFF_DELIVERIES = STAFF + "/deliveries";
    public static final String STAFF_PEOPLE = STAFF + "/people";
    public static final String TRAIL_SEARCH = STAFF + "/privacy/search";
    public static final String ACCESS_THEN = STAFF + "/privacy/access";
    public static final String CHAIN_CHECK = STAFF + "/privacy/chain";
    public static final String DISCLOSURES_OF = STAFF + "/privacy/disclosures";
    public static final String DISCLOSURES = WHAT_WAS_DONE + "/disclosures";
    public static final String NOTICES = "notices";
    public static final String NOTICE_CHOICES = NOTICES + "/choices";
    public static final String CASES = WHAT_WAS_DONE + "/cases";

    /**
     * Before the name of a screen: one's own, as somebody else gets it. Who that is, is named by the id of a grant that
     * one has given, or of terms that one is choosing.
     */
    public static final String SEEN_BY = PEOPLE_WHO_HELP_ME + "/:eyes/sees/";

    private Routes() {}

    /** The receipt of a grant that one has given, and what was signed for it. */
    public static String papers(UUID grant) {
        return PAPERS.replace(":grant", grant.toString());
    }

    /** What one may since one has accepted it, and the receipt of it. */
    public static String accessGiven(UUID grant) {
        return ACCESS_GIVEN.replace(":grant", grant.toString());
    }

    /** The same screen for a member whom one helps. */
    public static String helping(UUID member, String screen) {
        return PEOPLE_I_HELP + "/" + member + "/" + screen;
    }

    /** One's own screen as somebody else gets it. */
    public static String seenBy(UUID eyes, String screen) {
        return SEEN_BY.replace(":eyes", eyes.toString()) + screen;
    }
}
