package org.carestead.pharmacy.ui;

import org.carestead.kit.Routes;
import org.carestead.member.MemberId;

/** Paths of the pharmacy's screens, without the leading slash. One's own are in {@link Routes}. */
public final class PharmacyNavigation {

    private PharmacyNavigation() {}

    /** The medicines of a member whom one helps. */
    public static String medicines(MemberId member) {
        return Routes.helping(member.id(), Routes.MEDICINES);
    }

    /** What was ordered for a member whom one helps. */
    public static String orders(MemberId member) {
        return Routes.helping(member.id(), Routes.ORDERS);
    }

    /** Claims and costs of a member whom one helps. */
    public static String claims(MemberId member) {
        return Routes.helping(member.id(), Routes.CLAIMS);
    }

    /** Prior authorizations of a member whom one helps. */
    public static String priorAuthorizations(MemberId member) {
        return Routes.helping(member.id(), Routes.PRIOR_AUTHORIZATIONS);
    }
}
