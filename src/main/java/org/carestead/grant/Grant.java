package org.carestead.grant;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import org.carestead.access.GrantId;
import org.carestead.access.GrantState;
import org.carestead.access.GrantTerms;
import org.carestead.access.StoredTerms;
import org.carestead.access.TermsText;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;

/**
 * The standing permission of one person to act for one member. The table remembers by itself, hence the dynamic update:
 * a column that is named but not changed would write history.
 */
@Entity
@Table(name = "grants")
@DynamicUpdate
class Grant {

    @EmbeddedId
    private GrantId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "member_id"))
    private MemberId member;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "caregiver_id"))
    private PersonId caregiver;

    @Enumerated(EnumType.STRING)
    private Basis basis;

    @Enumerated(EnumType.STRING)
    private Relationship relationship;

    @Enumerated(EnumType.STRING)
    private GrantState state;

    @Enumerated(EnumType.STRING)
    private @Nullable EndReason endReason;

    @Embedded
    private StoredTerms terms;

    private Instant startsAt;
    private Instant endsAt;
    private @Nullable Instant pausedUntil;
    private @Nullable Instant endedAt;

    private boolean mayStandIn;

    // Since when it is in a pause that the member has not made.
    private @Nullable Instant restsSince;

    // Nobody but the member brings this caregiver back.
    private boolean sentAway;

    // An emergency has made it.
    @Column(updatable = false)
    private boolean forEmergency;

    // The caregiver's grant on which a stand-in's rests.
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "stands_in_for", updatable = false))
    private @Nullable GrantId standsInFor;

    // Written by acts of a stand-in only (GrantUses), without the entity.
    @Column(updatable = false)
    private long standInUses;

    // What comes on top for a time, and until when.
    private @Nullable String extraTerms;
    private @Nullable Instant extraUntil;

    // Written by acts only (GrantUses), without the entity.
    @Column(updatable = false)
    private long uses;

    @Column(updatable = false)
    private @Nullable Instant lastUsedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    Grant(NewGrant agreed, Instant startsAt, Instant endsAt) {
        this.id = agreed.id();
        this.member = agreed.member();
        this.caregiver = agreed.caregiver();
        this.basis = Basis.AUTHORIZATION;
        this.relationship = agreed.relationship();
        this.state = GrantState.ACTIVE;
        this.terms = StoredTerms.of(agreed.terms());
        this.startsAt = startsAt;
        this.standsInFor = agreed.standsInFor();
        this.forEmergency = agreed.forEmergency();
        this.endsAt = endsAt;
    }

    void change(GrantTerms wanted) {
        terms = StoredTerms.of(wanted);
    }

    /** Until the moment given, or until resumed. */
    void pause(@Nullable Instant until) {
        step(GrantStep.PAUSE);
        pausedUntil = until;
        restsSince = null;
    }

    /** Until resumed: nobody has used it for long. */
    void rest(Instant now) {
        pause(null);
        restsSince = now;
    }

    void resume() {
        step(GrantStep.RESUME);
        pausedUntil = null;
        restsSince = null;
    }

    /** Allows more for a time, beside what the member lets them do anyway. */
    void extend(GrantTerms extra, Instant until) {
        extraTerms = TermsText.of(extra);
        extraUntil = until;
    }

    boolean isExtended() {
        return extraTerms != null;
    }

    void noLongerExtend() {
        extraTerms = null;
        extraUntil = null;
    }

    /** Ends it, by the member's own wish that this person help no longer. */
    void sendAway(EndReason reason, Instant now) {
        end(reason, now);
        sentAway = true;
    }

    /** Ends it. Where the member had paused it, that stands: leaving ends no pause. */
    void end(EndReason reason, Instant now) {
        sentAway = can(GrantStep.RESUME) && restsSince == null;
        step(GrantStep.END);
        endReason = reason;
        endedAt = now;
        pausedUntil = null;
        restsSince = null;
    }

    /** What the caregiver did not know before they may know from now on. */
    void isQuietNoMore() {
        if (isQuiet()) {
            endReason = EndReason.REVOKED;
        }
    }

    /** Lasts until this moment instead. */
    void lastsUntil(Instant end) {
        if (state == GrantState.ENDED) {
            throw new IllegalStateException("What has ended lasts no longer");
        }
        endsAt = end;
    }

    private void step(GrantStep step) {
        if (!step.isPossibleFrom(state)) {
            throw new IllegalStateException(step + " is not possible from " + state);
        }
        state = step.to();
    }

    boolean can(GrantStep step) {
        return step.isPossibleFrom(state);
    }

    /** Whether its last moment has come, noted already or not. */
    boolean isOver(Instant now) {
        return state == GrantState.ENDED || !now.isBefore(endsAt);
    }

    boolean isActive(Instant now) {
        return state == GrantState.ACTIVE && !isOver(now);
    }

    /** Whether somebody may stand in by it at this moment. */
    boolean isLent(Instant now) {
        return mayStandIn && isActive(now);
    }

    /** Whether the caregiver knows that it is over: of a quiet end not before the last moment. */
    boolean isKnownToBeOver(Instant now) {
        return isOver(now) && !(isQuiet() && now.isBefore(endsAt));
    }

    boolean isSentAway() {
        return sentAway;
    }

    boolean wasForEmergency() {
        return endReason == EndReason.EMERGENCY_OVER;
    }

    boolean isQuiet() {
        return endReason == EndReason.REVOKED_QUIETLY;
    }

    boolean isPauseOver(Instant now) {
        Instant until = pausedUntil;
        return state == GrantState.PAUSED && until != null && !now.isBefore(until);
    }

    GrantId id() {
        return id;
    }

    MemberId member() {
        return member;
    }

    PersonId caregiver() {
        return caregiver;
    }

    Relationship relationship() {
        return relationship;
    }

    void allowStandIns(boolean allowed) {
        mayStandIn = allowed;
    }

    boolean allowsStandIns() {
        return mayStandIn;
    }

    @Nullable
    GrantId standsInFor() {
        return standsInFor;
    }

    /** Whether it came about for some days only, and not for good: it can be made less, never more or longer. */
    boolean isForATime() {
        return standsInFor != null || forEmergency;
    }

    /** What its end is called once its time is up. */
    EndReason timeIsUp() {
        if (standsInFor != null) {
            return EndReason.STAND_IN_OVER;
        }
        return forEmergency ? EndReason.EMERGENCY_OVER : EndReason.EXPIRED;
    }

    boolean hasBegun(Instant now) {
        return !now.isBefore(startsAt);
    }

    GrantState state() {
        return state;
    }

    @Nullable
    Instant restsSince() {
        return restsSince;
    }

    GrantTerms terms() {
        return terms.terms();
    }

    /** What they may do at this moment, with what comes on top for a time. */
    GrantTerms termsAt(Instant now) {
        String extra = extraTerms;
        return extra == null || openUntil(now) == null ? terms() : terms().or(TermsText.read(extra));
    }

    /** Until when an emergency has opened more; null where it has not. */
    @Nullable
    Instant openUntil(Instant now) {
        Instant until = extraUntil;
        return until == null || !now.isBefore(until) ? null : until;
    }

    Instant startsAt() {
        return startsAt;
    }

    Instant endsAt() {
        return endsAt;
    }

    int version() {
        return version == null ? 0 : version;
    }

    GrantView view(String caregiverName, String caregiverInitials, Instant now) {
        return new GrantView(
                id,
                caregiver,
                caregiverName,
                caregiverInitials,
                basis,
                relationship,
                terms(),
                termsAt(now),
                openUntil(now),
                isOver(now) ? GrantState.ENDED : state,
                isOver(now) && endReason == null ? timeIsUp() : endReason,
                startsAt,
                endsAt,
                pausedUntil,
                restsSince,
                endedAt,
                uses,
                lastUsedAt,
                isForATime(),
                version());
    }
}
