package org.carestead.privacy;

import java.util.List;
import org.carestead.member.MemberDirectory;
import org.carestead.member.MemberView;
import org.carestead.person.PersonDirectory;
import org.carestead.person.PersonView;
import org.carestead.privacy.PrivacyEvent.DirectoryRead;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** Whom a privacy officer means. Who looked for somebody is in the officer's own trail. */
@Service
public class Directory {

    /** How many are offered at most. */
    public static final int MOST = 20;

    private final Officers officers;
    private final MemberDirectory members;
    private final PersonDirectory people;
    private final ApplicationEventPublisher events;

    Directory(Officers officers, MemberDirectory members, PersonDirectory people, ApplicationEventPublisher events) {
        this.officers = officers;
        this.members = members;
        this.people = people;
        this.events = events;
    }

    /** Members by their member ID or name. */
    public PrivacyAnswer<List<MemberView>> members(Actor actor, String typed) {
        return officers.on(actor, (authority, inquiry) -> {
            recorded(actor, inquiry);
            return members.find(typed, MOST);
        });
    }

    /** People who sign in, by their address or name. */
    public PrivacyAnswer<List<PersonView>> people(Actor actor, String typed) {
        return officers.on(actor, (authority, inquiry) -> {
            recorded(actor, inquiry);
            return people.find(typed, MOST);
        });
    }

    private void recorded(Actor actor, Inquiry inquiry) {
        events.publishEvent(new DirectoryRead(inquiry.id(), actor.person()));
    }
}
