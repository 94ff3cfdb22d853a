package org.carestead.delivery;

import org.carestead.access.GrantId;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of a member's delivery details. Never what they say. */
public sealed interface DeliveryEvent {

    MemberId member();

    DeliveryPart part();

    /** Who did it; null: the clock. */
    @Nullable
    PersonId by();

    /** By which grant; null for members themselves. */
    @Nullable
    GrantId grant();

    /** Something else counts now. */
    record DetailChanged(
            MemberId member,
            DeliveryPart part,
            PersonId by,
            @Nullable GrantId grant) implements DeliveryEvent {}

    /** The member put back what was before. */
    record DetailPutBack(
            MemberId member,
            DeliveryPart part,
            PersonId by,
            @Nullable GrantId grant) implements DeliveryEvent {}

    /** Nothing is said any more. By nobody: a caregiver's way of paying went with their access. */
    record DetailRemoved(
            MemberId member,
            DeliveryPart part,
            @Nullable PersonId by,
            @Nullable GrantId grant) implements DeliveryEvent {}

    /** Somebody wanted to change something and was not let. */
    record DetailChangeRefused(
            MemberId member,
            DeliveryPart part,
            PersonId by,
            @Nullable GrantId grant,
            DeliveryRefusal reason) implements DeliveryEvent {}
}
