package org.carestead.delivery.ui;

import org.carestead.kit.Tone;

/** Says in place what came of something. */
@FunctionalInterface
interface Saying {

    void say(String text, Tone tone);
}
