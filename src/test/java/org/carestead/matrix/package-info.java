/**
 * The access matrix: who reaches which screen, address and service method of the portal. What is right stands in
 * {@code src/test/resources/matrix}, written by hand from what the product promises; what there is, is found in the
 * running portal and its classes. Whatever has no row fails here.
 */
@NullMarked
package org.carestead.matrix;

import org.jspecify.annotations.NullMarked;
