package org.carestead.checkup;

import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of a check-up. */
public sealed interface CheckUpEvent {

    /** Whose; null where somebody tried who is no member. */
    @Nullable
    MemberId member();

    /** Who did it; null: the clock. */
    @Nullable
    PersonId by();

    /** Six months have gone by, and somebody still helps. */
    record CheckUpDue(MemberId member) implements CheckUpEvent {

        @Override
        public @Nullable PersonId by() {
            return null;
        }
    }

    /** The member left everything as it was. */
    record CheckUpKept(MemberId member, PersonId by) implements CheckUpEvent {}

    /** The member took back what nobody had used; what came of it is told of each grant. */
    record CheckUpNarrowed(MemberId member, PersonId by) implements CheckUpEvent {}

    /** An answer was not taken. */
    record CheckUpRefused(@Nullable MemberId member, PersonId by, CheckUpRefusal reason) implements CheckUpEvent {}
}
