package org.carestead.pharmacy.ui;

import org.carestead.kit.Tone;
import org.carestead.pharmacy.OrderId;
import org.jspecify.annotations.Nullable;

/**
 * What came of something, in words.
 *
 * @param undo the order that can be taken back; null where nothing can
 */
record Said(String text, Tone tone, @Nullable OrderId undo) {}
