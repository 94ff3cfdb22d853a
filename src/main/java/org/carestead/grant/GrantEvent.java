package org.carestead.grant;

import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of a grant. */
public sealed interface GrantEvent {

    GrantId grant();

    MemberId member();

    PersonId caregiver();

    /** Who did it; null: the clock. */
    @Nullable
    PersonId by();

    /** An offer was accepted, by the caregiver; from now on they may act. */
    record GrantGiven(GrantId grant, MemberId member, PersonId caregiver, PersonId by, UUID offer)
            implements GrantEvent {}

    /** It reaches less far than before. */
    record GrantNarrowed(GrantId grant, MemberId member, PersonId caregiver, PersonId by) implements GrantEvent {}

    /** It reaches further than before, at least in something. */
    record GrantWidened(GrantId grant, MemberId member, PersonId caregiver, PersonId by) implements GrantEvent {}

    /** It permits nothing until it is resumed. */
    record GrantPaused(GrantId grant, MemberId member, PersonId caregiver, PersonId by) implements GrantEvent {}

    /** It permits again what it did before the pause. */
    record GrantResumed(
            GrantId grant,
            MemberId member,
            PersonId caregiver,
            @Nullable PersonId by) implements GrantEvent {}

    /** It is over for good. */
    record GrantEnded(
            GrantId grant,
            MemberId member,
            PersonId caregiver,
            @Nullable PersonId by,
            EndReason reason) implements GrantEvent {}
}
