/** The question on the member's page of helpers, and its answer. */
@NullMarked
package org.carestead.approval.ui;

import org.jspecify.annotations.NullMarked;
