package org.carestead.member;

import java.util.List;

/**
 * A membership that nobody has claimed yet.
 *
 * @param contacts where a code can be sent to; empty when the plan has nothing on file
 */
public record ClaimableMember(MemberId id, List<ContactOnFile> contacts) {

    public ClaimableMember {
        contacts = List.copyOf(contacts);
    }
}
