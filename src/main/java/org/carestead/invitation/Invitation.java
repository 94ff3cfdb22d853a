package org.carestead.invitation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.carestead.access.GrantId;
import org.carestead.access.StoredTerms;
import org.carestead.courier.Delivery;
import org.carestead.courier.MessageId;
import org.carestead.grant.NewGrant;
import org.carestead.grant.Relationship;
import org.carestead.invitation.InvitationSending.Secrets;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonId;
import org.carestead.vault.Vault;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** An offer of a grant, not yet accepted. Whoever accepts it gets what this row says and nothing else (lesson 5). */
@Entity
class Invitation {

    /** How long a link is good (product.md, Invitations). */
    static final Duration LIFE = Duration.ofDays(7);

    /** How many wrong passcodes lock it (product.md, Invitations). */
    static final int TRIES = 5;

    @EmbeddedId
    private InvitationId id;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "member_id"))
    private MemberId member;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "invited_by"))
    private PersonId invitedBy;

    private String givenName;
    private String familyName;

    @Enumerated(EnumType.STRING)
    private Relationship relationship;

    // Null: it is a letter.
    private byte @Nullable [] sealedEmail;

    // Looked up by queries only.
    @SuppressWarnings("UnusedVariable")
    @JdbcTypeCode(SqlTypes.BINARY)
    private byte[] tokenHash;

    private String passcodeHash;
    private int triesLeft;

    @Enumerated(EnumType.STRING)
    private InvitationState state;

    @Embedded
    private StoredTerms terms;

    // An offer to stand in: for which grant, and from which day.
    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "stands_in_for"))
    private @Nullable GrantId standsInFor;

    private @Nullable LocalDate grantStartsOn;
    private LocalDate grantEndsOn;
    private Instant createdAt;
    private Instant expiresAt;

    @Embedded
    @AttributeOverride(name = "id", column = @Column(name = "message_id"))
    private @Nullable MessageId message;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    Invitation(
            InvitationId id,
            MemberId member,
            PersonId invitedBy,
            NewInvitation offer,
            Secrets secrets,
            Vault vault,
            Instant now) {
        this.id = id;
        this.member = member;
        this.invitedBy = invitedBy;
        this.givenName = offer.name().given();
        this.familyName = offer.name().family();
        this.relationship = offer.relationship();
        this.terms = StoredTerms.of(offer.terms());
        this.grantEndsOn = offer.endsOn();
        this.state = InvitationState.PENDING;
        renew(sealed(offer.email(), vault), secrets, now);
    }

    /** The same as an offer to stand in for a caregiver, from this day on. */
    Invitation standingIn(GrantId forCaregivers, LocalDate from) {
        standsInFor = forCaregivers;
        grantStartsOn = from;
        return this;
    }

    /** With another link and passcode, for another seven days; the old ones are dead. */
    void sendAgain(@Nullable EmailAddress email, Secrets secrets, Vault vault, Instant now) {
        if (!can(InvitationStep.SEND_AGAIN)) {
            throw new IllegalStateException("Not possible from " + state);
        }
        state = InvitationStep.SEND_AGAIN.to();
        renew(sealed(email, vault), secrets, now);
    }

    private static byte @Nullable [] sealed(@Nullable EmailAddress email, Vault vault) {
        return email == null ? null : vault.seal(email.value());
    }

    private void renew(byte @Nullable [] email, Secrets secrets, Instant now) {
        sealedEmail = email;
        tokenHash = Vault.hash(secrets.token());
        passcodeHash = secrets.passcodeHash();
        triesLeft = TRIES;
        createdAt = now;
        expiresAt = now.plus(LIFE);
    }

    void withdraw() {
        if (!can(InvitationStep.WITHDRAW)) {
            throw new IllegalStateException("Not possible from " + state);
        }
        state = InvitationStep.WITHDRAW.to();
    }

    void isCarriedBy(@Nullable MessageId carrier) {
        message = carrier;
    }

    boolean can(InvitationStep step) {
        return step.isPossibleFrom(state);
    }

    @Nullable
    GrantId standsInFor() {
        return standsInFor;
    }

    /** As an offer to stand in; a programmer's error for any other. */
    Offers.OpenOffer offer(Instant now) {
        GrantId caregivers = standsInFor;
        LocalDate from = grantStartsOn;
        if (caregivers == null || from == null) {
            throw new IllegalStateException("Not an offer to stand in");
        }
        return new Offers.OpenOffer(
                id, member, caregivers, invitedBy, name(), givenName, from, grantEndsOn, stateAt(now), expiresAt);
    }

    InvitationId id() {
        return id;
    }

    MemberId member() {
        return member;
    }

    PersonId invitedBy() {
        return invitedBy;
    }

    String givenName() {
        return givenName;
    }

    String name() {
        return givenName + " " + familyName;
    }

    Instant expiresAt() {
        return expiresAt;
    }

    LocalDate grantEndsOn() {
        return grantEndsOn;
    }

    String passcodeHash() {
        return passcodeHash;
    }

    int triesLeft() {
        return triesLeft;
    }

    /** Where the link went; null where it was printed. */
    @Nullable
    EmailAddress email(Vault vault) {
        byte[] sealed = sealedEmail;
        return sealed == null ? null : new EmailAddress(vault.open(sealed));
    }

    Letter letter(MemberView who, String code) {
        return new Letter(code, givenName, name(), who.fullName(), expiresAt);
    }

    NewGrant grant(PersonId caregiver) {
        return new NewGrant(
                GrantId.next(),
                member,
                caregiver,
                relationship,
                terms.terms(),
                grantEndsOn,
                id.id(),
                standsInFor,
                grantStartsOn,
                false);
    }

    /** As it stands now: a link whose time is up has expired, noted already or not. */
    InvitationState stateAt(Instant now) {
        return state == InvitationState.PENDING && !now.isBefore(expiresAt) ? InvitationState.EXPIRED : state;
    }

    Optional<MessageId> message() {
        return Optional.ofNullable(message);
    }

    InvitationView view(Vault vault, @Nullable Delivery mail, Instant now) {
        return new InvitationView(
                id,
                name(),
                givenName,
                relationship,
                email(vault),
                terms.terms(),
                stateAt(now),
                createdAt,
                expiresAt,
                grantEndsOn,
                mail);
    }

    /** @param inviter the name of whoever made it */
    OpenInvitation open(MemberView who, String inviter, Vault vault, Instant now) {
        return new OpenInvitation(
                stateAt(now),
                who.fullName(),
                givenName,
                email(vault),
                terms.permissions(),
                expiresAt,
                grantEndsOn,
                grantStartsOn,
                standsInFor == null ? null : inviter);
    }
}
