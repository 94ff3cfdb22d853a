package org.carestead.courier;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Instant;
import java.time.InstantSource;
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
    private final Later later;
    private final InstantSource clock;

    Courier(Messages messages, Vault vault, Later later, InstantSource clock) {
        this.messages = messages;
        this.vault = vault;
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
        if (address.chars().anyMatch(Character::isISOControl) && channel != Channel.LETTER) {
            throw new IllegalArgumentException("An address holds a control character");
        }
        Parcel parcel = new Parcel(MessageId.next(), channel, address, subject.replaceAll("\\p{Cc}", " "), body);
        messages.save(new Message(parcel, vault, clock.instant(), lapsesAt));
        String id = parcel.id().id().toString();
        later.schedule(DELIVER.instance(id).data(id).scheduledTo(clock.instant()));
        return parcel.id();
    }

    /** How far the message has come. An unknown id is a programmer's error. */
    @Transactional(readOnly = true)
    public Delivery delivery(MessageId id) {
        return messages.findById(id)
                .orElseThrow(() -> new IllegalArgumentException("No such message"))
                .delivery();
    }
}
