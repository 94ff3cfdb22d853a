package org.carestead.approval;

/** Why a rule was not set; the name is the key of the words on the screen. */
public enum AnswerRuleRefusal {
    /** Not there, ended, or not yours: one answer. */
    NOT_AVAILABLE,
    /** A rule answers for the member: a fresh proof is needed. */
    PROVE_ITS_YOU,
    /** Who holds the grant need not ask, or cannot: there is nothing to answer. */
    NOT_ASKING,
    /** Less than nothing, parts of a cent, or more than a rule may answer for. */
    AMOUNT
}
