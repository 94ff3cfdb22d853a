package org.carestead.access;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Stream;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
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
    private Permissions permissions;

    @Convert(converter = ClassSetConverter.class)
    private Set<SensitiveClass> shownClasses;

    @Convert(converter = MedicineSetConverter.class)
    private Set<MedicineId> shownMedicines;

    @Convert(converter = MedicineSetConverter.class)
    private Set<MedicineId> hiddenMedicines;

    private Instant startsAt;
    private Instant endsAt;
    private @Nullable Instant pausedUntil;
    private @Nullable Instant endedAt;

    // Written by GrantUses only, without the entity.
    @Column(updatable = false)
    private long uses;

    @Column(updatable = false)
    private @Nullable Instant lastUsedAt;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Grant() {}

    Grant(
            MemberId member,
            PersonId caregiver,
            Relationship relationship,
            GrantTerms terms,
            Instant startsAt,
            Instant endsAt) {
        this.id = GrantId.next();
        this.member = member;
        this.caregiver = caregiver;
        this.basis = Basis.AUTHORIZATION;
        this.relationship = relationship;
        this.state = GrantState.ACTIVE;
        this.permissions = terms.permissions();
        this.shownClasses = terms.visibility().shownClasses();
        this.shownMedicines = terms.visibility().shownMedicines();
        this.hiddenMedicines = terms.visibility().hiddenMedicines();
        this.startsAt = startsAt;
        this.endsAt = endsAt;
    }

    void change(GrantTerms terms) {
        permissions = terms.permissions();
        shownClasses = terms.visibility().shownClasses();
        shownMedicines = terms.visibility().shownMedicines();
        hiddenMedicines = terms.visibility().hiddenMedicines();
    }

    /** Until the moment given, or until resumed. */
    void pause(@Nullable Instant until) {
        step(GrantStep.PAUSE);
        pausedUntil = until;
    }

    void resume() {
        step(GrantStep.RESUME);
        pausedUntil = null;
    }

    void end(EndReason reason, Instant now) {
        step(GrantStep.END);
        endReason = reason;
        endedAt = now;
        pausedUntil = null;
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

    GrantTerms terms() {
        return new GrantTerms(permissions, new Visibility(false, shownClasses, shownMedicines, hiddenMedicines));
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
                isOver(now) ? GrantState.ENDED : state,
                isOver(now) && endReason == null ? EndReason.EXPIRED : endReason,
                startsAt,
                endsAt,
                pausedUntil,
                endedAt,
                uses,
                lastUsedAt,
                version());
    }

    HelpedMember helped(MemberView who, Instant now) {
        return new HelpedMember(
                id,
                member,
                who.fullName(),
                initials(who),
                relationship,
                permissions,
                isOver(now) ? GrantState.ENDED : state,
                endsAt);
    }

    private static String initials(MemberView who) {
        return Stream.of(who.givenName(), who.familyName())
                .filter(name -> !name.isEmpty())
                .map(name -> name.substring(0, name.offsetByCodePoints(0, 1)))
                .collect(joining())
                .toUpperCase(who.language());
    }
}
