package org.carestead.kit;

import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.carestead.pulse.Pulses;
import org.carestead.pulse.Registration;

/** Keeps an open screen listening to what it relies on, from when it is attached until it is detached. */
public final class Follower {

    private final Pulses pulses;
    private final Runnable onChange;
    private final Runnable onSilence;
    private final Map<String, Registration> registrations = new HashMap<>();

    /** Both are called with the lock of the screen. */
    public Follower(Pulses pulses, Runnable onChange, Runnable onSilence) {
        this.pulses = pulses;
        this.onChange = onChange;
        this.onSilence = onSilence;
    }

    /** From now on to these and to no others; without a gap to those that it listens to already. */
    public void follow(UI ui, Set<String> wanted) {
        List.copyOf(registrations.keySet()).stream()
                .filter(topic -> !wanted.contains(topic))
                .forEach(this::leave);
        wanted.forEach(topic -> registrations.computeIfAbsent(
                topic, one -> pulses.listen(one, () -> tell(ui, one, onChange), () -> tell(ui, one, onSilence))));
    }

    private void leave(String topic) {
        Registration left = registrations.remove(topic);
        if (left != null) {
            left.remove();
        }
    }

    // By the time the screen has a moment for it, it may listen to something else, or be left.
    private void tell(UI ui, String topic, Runnable what) {
        ui.accessLater(
                        () -> {
                            if (registrations.containsKey(topic)) {
                                what.run();
                            }
                        },
                        this::stop)
                .run();
    }

    /** Listens to nothing any more. */
    public void stop() {
        registrations.values().forEach(Registration::remove);
        registrations.clear();
    }

    /** Whether changes are heard at all at the moment. */
    public boolean hears() {
        return pulses.healthy();
    }
}
