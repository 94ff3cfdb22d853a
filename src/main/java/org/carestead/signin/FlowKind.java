package org.carestead.signin;

import java.time.Duration;

/**
 * A kind of flow, such as claiming a membership.
 *
 * @param name at most 30 letters; never changes, it is in the rows
 * @param content a record that is kept sealed, at most about 3500 bytes of JSON
 * @param life how long somebody may take from the first step to the last
 */
public record FlowKind<T>(String name, Class<T> content, Duration life) {}
