package org.carestead.courier;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.carestead.courier.Carrier.Parcel;
import org.carestead.courier.Delivery.State;
import org.carestead.vault.Vault;
import org.jspecify.annotations.Nullable;

/** A message under way. Where it goes and what it says is sealed, and gone once it is accepted or will not be. */
@Entity
class Message {

    @EmbeddedId
    private MessageId id;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    private byte @Nullable [] sealedAddress;
    private byte @Nullable [] sealedSubject;

    @Column(length = 16000)
    private byte @Nullable [] sealedBody;

    private String language;
    private @Nullable UUID contactPoint;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant handedAt;

    @Nullable
    private Instant acceptedAt;

    private @Nullable Instant failedAt;

    private Instant lapsesAt;
    private boolean openAttempt;

    @SuppressWarnings("NullAway.Init")
    protected Message() {}

    Message(Parcel parcel, Vault vault, Instant handedAt, Instant lapsesAt) {
        this(parcel, Locale.ENGLISH, null, vault, handedAt, lapsesAt);
    }

    Message(
            Parcel parcel,
            Locale language,
            @Nullable UUID contactPoint,
            Vault vault,
            Instant handedAt,
            Instant lapsesAt) {
        this.id = parcel.id();
        this.channel = parcel.channel();
        this.sealedAddress = vault.seal(parcel.address());
        this.sealedSubject = vault.seal(parcel.subject());
        this.sealedBody = vault.seal(parcel.body());
        this.language = language.getLanguage();
        this.contactPoint = contactPoint;
        this.state = State.UNDER_WAY;
        this.handedAt = handedAt;
        this.lapsesAt = lapsesAt;
    }

    MessageId id() {
        return id;
    }

    Locale language() {
        return Locale.of(language);
    }

    @Nullable
    UUID contactPoint() {
        return contactPoint;
    }

    boolean isUnderWay() {
        return state == State.UNDER_WAY;
    }

    boolean isPast(Instant now) {
        return !now.isBefore(lapsesAt);
    }

    /** Opens what is to be carried. */
    Parcel open(Vault vault) {
        byte[] address = sealedAddress;
        byte[] subject = sealedSubject;
        byte[] body = sealedBody;
        if (!isUnderWay() || address == null || subject == null || body == null) {
            throw new IllegalStateException("Nothing to carry");
        }
        return new Parcel(id, channel, vault.open(address), vault.open(subject), vault.open(body));
    }

    /**
     * Notes that it is being carried, before it is.
     *
     * @return whether it was carried before and nobody knows what came of it
     */
    boolean tried() {
        boolean again = openAttempt;
        openAttempt = true;
        return again;
    }

    /** It was certainly not accepted. */
    void notAccepted() {
        openAttempt = false;
    }

    void accepted(Instant now) {
        state = State.ACCEPTED;
        acceptedAt = now;
        wipe();
    }

    void lapse() {
        state = State.LAPSED;
        wipe();
    }

    void refused(Instant now) {
        state = State.REFUSED;
        failedAt = now;
        wipe();
    }

    Delivery delivery() {
        return new Delivery(state, handedAt, acceptedAt, failedAt);
    }

    private void wipe() {
        sealedAddress = null;
        sealedSubject = null;
        sealedBody = null;
    }
}
