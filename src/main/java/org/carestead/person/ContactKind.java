package org.carestead.person;

/** How a contact point reaches somebody. */
public enum ContactKind {
    EMAIL,
    PHONE
}
