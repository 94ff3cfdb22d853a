package org.carestead.notice;

/**
 * What people are told of. The words of each are in the bundle under {@code notice.kind.} and its name: a subject, a
 * body, and the name of the link to where one can do something about it.
 */
public enum NoticeKind {
    // To the member.
    HELPER_ACCEPTED(NoticeGroup.SECURITY),
    HELPER_FOR_EMERGENCIES(NoticeGroup.SECURITY),
    HELPER_WIDENED(NoticeGroup.SECURITY),
    HELPER_RESUMED(NoticeGroup.SECURITY),
    HELPER_LEFT(NoticeGroup.ACCESS),
    HELPER_EXPIRED(NoticeGroup.ACCESS),
    HELPER_UNUSED(NoticeGroup.ACCESS),
    HELPER_ENDS_SOON(NoticeGroup.REMINDERS),
    CHECK_UP_DUE(NoticeGroup.REMINDERS),
    SOMEBODY_ASKS(NoticeGroup.ANSWERS),
    INVITATION_LOCKED(NoticeGroup.SECURITY),
    INVITATION_EXPIRED(NoticeGroup.REMINDERS),
    INVITATION_UNDELIVERED(NoticeGroup.ACCESS),
    DELIVERY_CHANGED(NoticeGroup.SECURITY),
    PAYMENT_ENDED(NoticeGroup.ACCESS),
    CASE_OPENED(NoticeGroup.SECURITY),
    CASE_OPENED_AND_PAUSED(NoticeGroup.SECURITY),

    // To staff.
    ROLE_GIVEN_ADMINISTRATOR(NoticeGroup.SECURITY),
    ROLE_GIVEN_PRIVACY_OFFICER(NoticeGroup.SECURITY),
    ROLE_GIVEN_PHARMACIST(NoticeGroup.SECURITY),
    ROLE_GIVEN_MEMBER_SERVICES(NoticeGroup.SECURITY),
    ROLE_TAKEN_ADMINISTRATOR(NoticeGroup.SECURITY),
    ROLE_TAKEN_PRIVACY_OFFICER(NoticeGroup.SECURITY),
    ROLE_TAKEN_PHARMACIST(NoticeGroup.SECURITY),
    ROLE_TAKEN_MEMBER_SERVICES(NoticeGroup.SECURITY),

    // To anybody.
    ADDRESS_FAILED(NoticeGroup.SECURITY),

    // To the caregiver.
    ACCESS_GIVEN(NoticeGroup.ACCESS),
    ACCESS_FOR_EMERGENCIES(NoticeGroup.ACCESS),
    ACCESS_WIDENED(NoticeGroup.ACCESS),
    ACCESS_UNUSED(NoticeGroup.ACCESS),
    ACCESS_EXTENDED(NoticeGroup.ACCESS),
    ACCESS_ENDS_SOON(NoticeGroup.REMINDERS),
    ACCESS_RESUMED(NoticeGroup.ACCESS),
    ACCESS_ENDED(NoticeGroup.ACCESS),
    ACCESS_EXPIRED(NoticeGroup.ACCESS),

    // Questions and answers.
    APPROVAL_ASKED(NoticeGroup.ANSWERS),
    APPROVAL_RULED(NoticeGroup.ANSWERS),
    APPROVAL_GIVEN(NoticeGroup.ANSWERS),
    APPROVAL_DENIED(NoticeGroup.ANSWERS),
    APPROVAL_LAPSED(NoticeGroup.ANSWERS),

    // To the member; what goes out carries a link that says no, which only the emergency module may make.
    EMERGENCY_ASKED_FOR(NoticeGroup.SECURITY),
    EMERGENCY_OPEN(NoticeGroup.SECURITY),

    // To whoever is trusted in an emergency.
    EMERGENCY_NAMED(NoticeGroup.ACCESS),
    EMERGENCY_DENIED(NoticeGroup.ACCESS),
    EMERGENCY_OPENED(NoticeGroup.ACCESS),
    EMERGENCY_CLOSED(NoticeGroup.ACCESS),

    // Messages.
    MESSAGE_WRITTEN(NoticeGroup.MESSAGES),
    PLAN_ANSWERED(NoticeGroup.MESSAGES),

    // Stand-ins: to the member, to the caregiver, to whoever stands in.
    STAND_IN_ASKED(NoticeGroup.SECURITY),
    STAND_IN_BEGAN(NoticeGroup.SECURITY),
    STAND_IN_WRONG_PASSCODE(NoticeGroup.SECURITY),
    STAND_IN_LOCKED(NoticeGroup.ACCESS),
    STAND_IN_EXPIRED(NoticeGroup.ACCESS),
    STAND_IN_UNDELIVERED(NoticeGroup.ACCESS),
    STAND_IN_ACCEPTED(NoticeGroup.ACCESS),
    STAND_IN_BEGINS(NoticeGroup.ACCESS),

    // Orders.
    ORDER_DECLINED(NoticeGroup.ORDERS),
    PLAN_STEP_SENT(NoticeGroup.ORDERS),
    PLAN_STEP_ANSWERED(NoticeGroup.ORDERS);

    private final NoticeGroup group;

    NoticeKind(NoticeGroup group) {
        this.group = group;
    }

    /** What it is chosen together with. */
    public NoticeGroup group() {
        return group;
    }

    /**
     * Whether the module that it is about sends the copies, because they carry a secret and are good for a time only: they are
     * followed here, and never sent again.
     */
    boolean isSentElsewhere() {
        return this == EMERGENCY_ASKED_FOR || this == EMERGENCY_OPEN;
    }

    /** Whether it is about the safety of an access or an account: sent at once and always, whatever was chosen. */
    public boolean isAboutSecurity() {
        return group == NoticeGroup.SECURITY;
    }
}
