package org.carestead.privacy;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.PersonId;
import org.carestead.privacy.PrivacyEvent.TrailSearched;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Lets members learn that a search of everybody's trail has shown something of theirs, as if it had been a search of their
 * own: or leaving the member out would be the way to look without their knowing.
 */
@Component
class ShownMembers {

    private final Members members;
    private final ApplicationEventPublisher events;

    ShownMembers(Members members, ApplicationEventPublisher events) {
        this.members = members;
        this.events = events;
    }

    /** @param owners of the trails that entries were shown of: members, and people, of whom some are members */
    void learn(Actor actor, Inquiry inquiry, Collection<UUID> owners) {
        List<UUID> distinct = owners.stream().distinct().toList();
        // In one order, so that two searches at once do not wait for each other's trails.
        Stream.concat(
                        members.find(distinct.stream().map(MemberId::new).toList()).keySet().stream(),
                        members.of(distinct.stream().map(PersonId::new).toList()).stream()
                                .map(MemberView::id))
                .distinct()
                .sorted(Comparator.comparing(MemberId::id))
                .forEach(member -> events.publishEvent(new TrailSearched(inquiry.id(), actor.person(), member)));
    }
}
