/** The screens of giving access: people I help, people who help me, inviting, changing. */
@NamedInterface("ui")
@NullMarked
package org.carestead.grant.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
