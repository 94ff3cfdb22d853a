package org.carestead.kit;

import com.vaadin.flow.component.UI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.carestead.pulse.Pulses;
import org.carestead.pulse.Registration;

/** Keeps an open screen listening to what it relies on, from when it is attached until it is detached. */
public final class Follower {

    private final Pulses pulses;
    private final Runnable onChange;
    private final Runnable onSilence;
    private final List<Registration> registrations = new ArrayList<>();
    private Set<String> topics = Set.of();

    /** Both are called with the lock of the screen. */
    public Follower(Pulses pulses, Runnable onChange, Runnable onSilence) {
        this.pulses = pulses;
        this.onChange = onChange;
        this.onSilence = onSilence;
    }

    /** From now on to these and to no others. */
    public void follow(UI ui, Set<String> wanted) {
        if (wanted.equals(topics)) {
            return;
        }
        stop();
        topics = Set.copyOf(wanted);
        topics.forEach(topic -> registrations.add(
                pulses.listen(topic, () -> tell(ui, topic, onChange), () -> tell(ui, topic, onSilence))));
    }

    // By the time the screen has a moment for it, it may listen to something else, or be left.
    private void tell(UI ui, String topic, Runnable what) {
        ui.accessLater(
                        () -> {
                            if (topics.contains(topic)) {
                                what.run();
                            }
                        },
                        this::stop)
                .run();
    }

    /** Listens to nothing any more. */
    public void stop() {
        registrations.forEach(Registration::remove);
        registrations.clear();
        topics = Set.of();
    }

    /** Whether changes are heard at all at the moment. */
    public boolean hears() {
        return pulses.healthy();
    }
}
