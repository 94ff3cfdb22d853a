/** The pages of claiming one's membership, which is how members get an account. */
@NullMarked
package org.carestead.member.web;

import org.jspecify.annotations.NullMarked;
