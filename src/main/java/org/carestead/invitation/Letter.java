package org.carestead.invitation;

import java.time.Instant;

/**
 * An invitation as a letter, to be printed now: it holds the link in clear, and is kept nowhere. Lost, it is printed
 * again with another link, and this one is dead. The passcode is not in it.
 *
 * @param code the secret of the link, short enough to be typed
 * @param given to whom it speaks
 * @param member who invites, by full name
 */
public record Letter(String code, String given, String name, String member, Instant expiresAt) {

    @Override
    public String toString() {
        return "Letter[]";
    }
}
