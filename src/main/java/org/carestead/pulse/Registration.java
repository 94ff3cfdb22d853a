package org.carestead.pulse;

/** A listener that can be taken back, any number of times. */
@FunctionalInterface
public interface Registration {

    /** From now on the listener is not called any more; a call under way may still finish. */
    void remove();
}
