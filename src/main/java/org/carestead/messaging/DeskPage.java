package org.carestead.messaging;

import java.util.List;

/**
 * A conversation at the desk, with its newest messages.
 *
 * @param messages those for the plan, the oldest first
 * @param earlier whether there are older ones
 */
public record DeskPage(DeskLine about, List<MessageLine> messages, boolean earlier) {}
