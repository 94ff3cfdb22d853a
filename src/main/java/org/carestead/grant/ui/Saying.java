package org.carestead.grant.ui;

import org.carestead.kit.Tone;

/** Where a screen says what came of something. */
@FunctionalInterface
interface Saying {

    void say(String text, Tone tone);
}
