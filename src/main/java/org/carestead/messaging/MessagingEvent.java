package org.carestead.messaging;

import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of a conversation. */
public sealed interface MessagingEvent {

    ConversationId conversation();

    /** Whose conversation it is. */
    MemberId member();

    /** Who did it. */
    PersonId by();

    /** By which grant; null for members themselves and for the plan. */
    default @Nullable GrantId grant() {
        return null;
    }

    /** Somebody has written the first message to a desk of the plan. */
    record ConversationStarted(
            ConversationId conversation,
            MemberId member,
            PersonId by,
            @Nullable GrantId grant,
            Desk desk) implements MessagingEvent {}

    /** Somebody on the member's side has written another. */
    record MessageWritten(
            ConversationId conversation,
            MemberId member,
            PersonId by,
            @Nullable GrantId grant,
            int sequence,
            Audience audience)
            implements MessagingEvent {}

    /** Who wrote it has taken it back, before anybody had read it. */
    record MessageTakenBack(
            ConversationId conversation,
            MemberId member,
            PersonId by,
            @Nullable GrantId grant,
            int sequence) implements MessagingEvent {}

    /** The member lets those who help with messages read it, and write in it where they may. */
    record ConversationShared(ConversationId conversation, MemberId member, PersonId by) implements MessagingEvent {}

    /** The member keeps it between themselves and the plan from now on. */
    record ConversationKeptPrivate(ConversationId conversation, MemberId member, PersonId by)
            implements MessagingEvent {}

    /** Somebody at the plan has looked at it. */
    record PlanLooked(ConversationId conversation, MemberId member, PersonId by, Desk desk) implements MessagingEvent {}

    /** Somebody at the plan has written. */
    record PlanAnswered(ConversationId conversation, MemberId member, PersonId by, Desk desk, int sequence)
            implements MessagingEvent {}

    /** Somebody at the plan has given it to the other desk. */
    record ConversationHandedOver(ConversationId conversation, MemberId member, PersonId by, Desk to)
            implements MessagingEvent {}

    /** Somebody at the plan has closed it. */
    record ConversationClosed(ConversationId conversation, MemberId member, PersonId by, Desk desk)
            implements MessagingEvent {}
}
