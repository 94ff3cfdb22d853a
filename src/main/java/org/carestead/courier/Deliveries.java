package org.carestead.courier;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.carestead.courier.Carrier.Parcel;
import org.carestead.courier.CarrierException.Meaning;
import org.carestead.vault.Vault;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Carries one message: opened and noted as tried in one transaction, carried outside any, wiped in another. Killed
 * between the two it is carried a second time, and then its subject says "again".
 */
@Component
class Deliveries {

    private final Messages messages;
    private final List<Carrier> carriers;
    private final Failures failures;
    private final Vault vault;
    private final MessageSource texts;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Deliveries(
            Messages messages,
            List<Carrier> carriers,
            Failures failures,
            Vault vault,
            MessageSource texts,
            TransactionOperations transactions,
            InstantSource clock) {
        this.messages = messages;
        this.carriers = List.copyOf(carriers);
        this.failures = failures;
        this.vault = vault;
        this.texts = texts;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** @throws CarrierException where it is to be tried again later */
    void deliver(MessageId id) {
        Optional<Parcel> parcel = transactions.execute(status -> open(id));
        if (parcel == null || parcel.isEmpty()) {
            return;
        }
        try {
            carrier(parcel.get().channel()).carry(parcel.get());
        } catch (CarrierException e) {
            if (isTriedAgain(id, e.meaning())) {
                throw e;
            }
            return;
        }
        transactions.executeWithoutResult(status -> messages.findById(id)
                .filter(Message::isUnderWay)
                .ifPresent(message -> message.accepted(clock.instant())));
    }

    private Optional<Parcel> open(MessageId id) {
        Optional<Message> found = messages.findById(id).filter(Message::isUnderWay);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Message message = found.get();
        if (message.isPast(clock.instant())) {
            message.lapse();
            failures.undelivered(message, false);
            return Optional.empty();
        }
        Parcel parcel = message.open(vault);
        return Optional.of(message.tried() ? again(parcel, message) : parcel);
    }

    private Parcel again(Parcel parcel, Message message) {
        String subject = texts.getMessage("courier.again", new Object[] {parcel.subject()}, message.language());
        return new Parcel(parcel.id(), parcel.channel(), parcel.address(), subject, parcel.body());
    }

    private boolean isTriedAgain(MessageId id, Meaning meaning) {
        transactions.executeWithoutResult(status ->
                messages.findById(id).filter(Message::isUnderWay).ifPresent(message -> note(message, meaning)));
        return meaning == Meaning.LATER || meaning == Meaning.UNSURE;
    }

    private void note(Message message, Meaning meaning) {
        switch (meaning) {
            case LATER -> message.notAccepted();
            case UNSURE -> {}
            case MESSAGE_REFUSED, ADDRESS_REFUSED -> {
                message.refused(clock.instant());
                failures.undelivered(message, meaning == Meaning.ADDRESS_REFUSED);
            }
        }
    }

    private Carrier carrier(Channel channel) {
        return carriers.stream()
                .filter(each -> each.serves(channel))
                .findFirst()
                .orElseThrow(() -> new CarrierException(channel, NoCarrier.class));
    }

    private static final class NoCarrier {}
}
