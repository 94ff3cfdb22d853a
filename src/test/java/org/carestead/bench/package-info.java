/** Measurements, as ratios in one run; never a test. */
@NullMarked
package org.carestead.bench;

import org.jspecify.annotations.NullMarked;
