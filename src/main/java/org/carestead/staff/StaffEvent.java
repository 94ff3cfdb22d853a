package org.carestead.staff;

import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of hats, and who wanted to do what only staff do. */
public sealed interface StaffEvent {

    /** Who did it; null: a command on the server. */
    @Nullable
    PersonId by();

    /** Somebody wears a hat now. */
    record HatGiven(PersonId person, Hat hat, @Nullable PersonId by) implements StaffEvent {}

    /** Somebody does not wear a hat any more. */
    record HatTaken(PersonId person, Hat hat, PersonId by) implements StaffEvent {}

    /** An administrator wanted to give or take a hat, and nothing was changed. */
    record HatChangeRefused(PersonId by, Hat hat, HatRefusal reason) implements StaffEvent {}

    /** Somebody wanted something for which they do not wear the hat. */
    record StaffRefused(PersonId by, Hat hat) implements StaffEvent {}
}
