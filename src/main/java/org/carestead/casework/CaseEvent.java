package org.carestead.casework;

import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of a case, or of the wish for one. */
public sealed interface CaseEvent {

    /** Who did it. */
    PersonId by();

    /**
     * A member said that something was not OK.
     *
     * @param about who had done it
     * @param entry of the trail that it is about
     * @param paused the grant that was paused with it; null where there was nothing to pause
     */
    record CaseOpened(
            CaseId id,
            MemberId member,
            PersonId by,
            PersonId about,
            UUID entry,
            @Nullable GrantId paused) implements CaseEvent {}

    /** The member said that it was all right. */
    record CaseClosed(CaseId id, MemberId member, PersonId by, PersonId about) implements CaseEvent {}

    /**
     * Somebody wanted to open or close a case that is not theirs to open or close.
     *
     * @param member that the person is; null where they are none
     */
    record CaseRefused(@Nullable MemberId member, PersonId by, CaseRefusal reason) implements CaseEvent {}
}
