package org.carestead.person;

/** A person has set something another way. */
public record PreferenceChanged(PersonId person, Preference preference) {}
