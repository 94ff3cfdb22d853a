package org.carestead.courier;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.carestead.courier.Carrier.Parcel;
import org.carestead.vault.Vault;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Carries one message: opened in one transaction, carried outside any, wiped in another. */
@Component
class Deliveries {

    private final Messages messages;
    private final List<Carrier> carriers;
    private final Vault vault;
    private final TransactionOperations transactions;
    private final InstantSource clock;

    Deliveries(
            Messages messages,
            List<Carrier> carriers,
            Vault vault,
            TransactionOperations transactions,
            InstantSource clock) {
        this.messages = messages;
        this.carriers = List.copyOf(carriers);
        this.vault = vault;
        this.transactions = transactions;
        this.clock = clock;
    }

    void deliver(MessageId id) {
        Optional<Parcel> parcel = transactions.execute(status -> open(id));
        if (parcel != null && parcel.isPresent()) {
            carrier(parcel.get().channel()).carry(parcel.get());
            transactions.executeWithoutResult(status -> messages.findById(id)
                    .filter(Message::isUnderWay)
                    .ifPresent(message -> message.accepted(clock.instant())));
        }
    }

    private Optional<Parcel> open(MessageId id) {
        Optional<Message> message = messages.findById(id).filter(Message::isUnderWay);
        if (message.isPresent() && message.get().isPast(clock.instant())) {
            message.get().lapse();
            return Optional.empty();
        }
        return message.map(found -> found.open(vault));
    }

    private Carrier carrier(Channel channel) {
        return carriers.stream()
                .filter(each -> each.serves(channel))
                .findFirst()
                .orElseThrow(() -> new CarrierException(channel, NoCarrier.class));
    }

    private static final class NoCarrier {}
}
