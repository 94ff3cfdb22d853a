package org.carestead.courier;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.carestead.courier.Carrier.Parcel;
import org.carestead.vault.Vault;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes messages and sees to it that they are carried, now or later, or lapse. Knows nothing of why. */
@Service
public class Courier {

    static final TaskDescriptor<String> DELIVER = TaskDescriptor.of("deliver-message", String.class);

    private final Messages messages;
    private final Vault vault;
    private final List<Carrier> carriers;
    private final Later later;
    private final InstantSource clock;

    Courier(Messages messages, Vault vault, List<Carrier> carriers, Later later, InstantSource clock) {
        this.messages = messages;
        this.vault = vault;
        this.carriers = List.copyOf(carriers);
        this.later = later;
        this.clock = clock;
    }

    /**
     * Takes a message in the caller's transaction: it leaves when that commits, and never if it does not.
     *
     * @param address as the channel wants it: e-mail address, telephone number in E.164, postal address
     * @param subject control characters, which could forge a mail's header, become spaces
     * @param body plain text, at most about 15 000 bytes
     * @param lapsesAt when there is no more sense in delivering it
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageId hand(Channel channel, String address, String subject, String body, Instant lapsesAt) {
        return hand(new Envelope(channel, address, Locale.ENGLISH), subject, body, lapsesAt);
    }

    /** The same, in the language of the envelope, and with whom to tell should it not arrive. */
    @Transactional(propagation = Propagation.MANDATORY)
    public MessageId hand(Envelope envelope, String subject, String body, Instant lapsesAt) {
        Parcel parcel = new Parcel(
                MessageId.next(), envelope.channel(), envelope.address(), subject.replaceAll("\\p{Cc}", " "), body);
        messages.save(
                new Message(parcel, envelope.language(), envelope.contactPoint(), vault, clock.instant(), lapsesAt));
        String id = parcel.id().id().toString();
        later.schedule(DELIVER.instance(id).data(id).scheduledTo(clock.instant()));
        return parcel.id();
    }

    /** Whether anybody carries messages of this channel here. */
    public boolean carries(Channel channel) {
        return carriers.stream().anyMatch(carrier -> carrier.serves(channel));
    }

    /** How far several have come, in one question; those unknown are left out. */
    @Transactional(readOnly = true)
    public Map<MessageId, Delivery> deliveries(Collection<MessageId> ids) {
        return ids.isEmpty()
                ? Map.of()
                : messages.findByIdIn(ids).stream().collect(toUnmodifiableMap(Message::id, Message::delivery));
    }

    /** How far the message has come. An unknown id is a programmer's error. */
    @Transactional(readOnly = true)
    public Delivery delivery(MessageId id) {
        return messages.findById(id)
                .orElseThrow(() -> new IllegalArgumentException("No such message"))
                .delivery();
    }
}
