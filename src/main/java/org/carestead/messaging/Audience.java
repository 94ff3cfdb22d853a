package org.carestead.messaging;

/** Who gets a message beside the member; the name is the key of its words. */
public enum Audience {
    /** The desk of the plan, and the family where the conversation is open to it. */
    PLAN,
    /** Those who help with messages; the plan never gets it. */
    FAMILY
}
