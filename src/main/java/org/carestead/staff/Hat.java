package org.carestead.staff;

/** What somebody does for the plan (product.md, People); the screens call it a role. A person may wear several. */
public enum Hat {
    /** Gives and takes hats, watches health. Reads nothing of members. */
    ADMINISTRATOR,
    /** Reads the trail, proves it whole, answers who saw what, when, and by what right. */
    PRIVACY_OFFICER,
    /** Answers members' messages about their medicines. */
    PHARMACIST,
    /** Answers members' messages about all else. */
    MEMBER_SERVICES
}
