package org.carestead.local;

import java.time.Instant;
import java.time.InstantSource;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.carestead.courier.Carrier;
import org.carestead.courier.CarrierException;
import org.carestead.courier.CarrierException.Meaning;
import org.carestead.courier.Channel;
import org.carestead.courier.MessageId;
import org.springframework.stereotype.Component;

/** Takes every message and keeps it in memory, where a developer or a test can read it. */
@Component
public class MessageTray implements Carrier {

    private final List<Kept> kept = new CopyOnWriteArrayList<>();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private volatile Set<Channel> served = EnumSet.allOf(Channel.class);
    private final InstantSource clock;

    MessageTray(InstantSource clock) {
        this.clock = clock;
    }

    /** A message as it was carried. */
    public record Kept(MessageId id, Channel channel, String to, String subject, String body, Instant at) {}

    @Override
    public boolean serves(Channel channel) {
        return served.contains(channel);
    }

    /** Nothing but these from now on, as where nobody carries the others; put it back afterwards. */
    public void serveOnly(Set<Channel> channels) {
        served = Set.copyOf(channels);
    }

    /** Refuses what goes to this address from now on, as a mail server that knows no such mailbox. */
    public void refuse(String address) {
        unknown.add(address);
    }

    @Override
    public void carry(Parcel parcel) {
        if (unknown.contains(parcel.address())) {
            throw new CarrierException(parcel.channel(), MessageTray.class, Meaning.ADDRESS_REFUSED);
        }
        kept.addFirst(new Kept(
                parcel.id(), parcel.channel(), parcel.address(), parcel.subject(), parcel.body(), clock.instant()));
    }

    /** All messages, the newest first. */
    public List<Kept> all() {
        return List.copyOf(kept);
    }

    /** What went to this address, the newest first. */
    public List<Kept> to(String address) {
        return kept.stream().filter(message -> message.to().equals(address)).toList();
    }
}
