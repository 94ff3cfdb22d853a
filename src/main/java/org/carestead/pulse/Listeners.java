package org.carestead.pulse;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Who on this node waits for which topic. Each call runs on a thread of its own, so that none waits for another. */
@Component
class Listeners {

    private static final Logger LOG = LoggerFactory.getLogger(Listeners.class);

    private final ConcurrentMap<String, Set<Listener>> byTopic = new ConcurrentHashMap<>();

    Registration add(String topic, Runnable onPulse, Runnable onSilence) {
        Listener listener = new Listener(onPulse, onSilence);
        byTopic.compute(topic, (key, present) -> {
            Set<Listener> all = present == null ? ConcurrentHashMap.newKeySet() : present;
            all.add(listener);
            return all;
        });
        return () -> byTopic.computeIfPresent(topic, (key, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    void pulse(Set<String> topics) {
        topics.forEach(topic -> call(byTopic.getOrDefault(topic, Set.of()), Listener::onPulse));
    }

    void silence() {
        byTopic.values().forEach(all -> call(all, Listener::onSilence));
    }

    int topics() {
        return byTopic.size();
    }

    private static void call(Set<Listener> listeners, Function<Listener, Runnable> what) {
        listeners.forEach(listener -> Thread.ofVirtual()
                .name("pulse-listener")
                .uncaughtExceptionHandler((thread, e) -> LOG.error("A screen could not follow a pulse", e))
                .start(what.apply(listener)));
    }

    // Not a record: two listeners are never the same one.
    private static final class Listener {

        private final Runnable onPulse;
        private final Runnable onSilence;

        Listener(Runnable onPulse, Runnable onSilence) {
            this.onPulse = onPulse;
            this.onSilence = onSilence;
        }

        Runnable onPulse() {
            return onPulse;
        }

        Runnable onSilence() {
            return onSilence;
        }
    }
}
