package org.carestead.pharmacy.ui;

import java.util.Optional;
import java.util.UUID;
import org.carestead.access.Eyes;
import org.carestead.access.GrantId;
import org.carestead.access.Refusal;
import org.carestead.grant.GivenGrant;
import org.carestead.grant.GrantLists;
import org.carestead.grant.HelpedMember;
import org.carestead.grant.TermsDraft;
import org.carestead.grant.TermsDrafts;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** Finds whose things a screen shall show, from what its address says. */
@Component
public class Subjects {

    private final Members members;
    private final GrantLists grants;
    private final TermsDrafts drafts;
    private final SubjectActing acting;

    Subjects(Members members, GrantLists grants, TermsDrafts drafts, SubjectActing acting) {
        this.members = members;
        this.grants = grants;
        this.drafts = drafts;
        this.acting = acting;
    }

    /** Why this screen may not be shown any more, where that is so; asking is no attempt to see it. */
    Optional<Refusal> refusal(Actor actor, Subject subject, Section section) {
        return acting.refusalToSee(actor, subject, section.area());
    }

    /**
     * The member of the address, there or not; the person's own membership where the address names none. Empty where it
     * names nobody at all.
     */
    Optional<Subject> find(Actor actor, Optional<String> named) {
        Optional<MemberView> own = members.of(actor.person());
        if (named.isEmpty()) {
            return own.map(Subjects::own);
        }
        Optional<MemberId> id = named.flatMap(Subjects::parsed).map(MemberId::new);
        return id.filter(member -> own.filter(me -> me.id().equals(member)).isPresent())
                .flatMap(member -> own.map(Subjects::own))
                .or(() -> id.map(member -> other(actor, member)));
    }

    /**
     * One's own membership, as somebody else gets it: whoever holds the grant, or would hold what one is choosing, that
     * is named. Whose grant it is, is asked again when it is looked at. Empty where nothing is named, or one is no member.
     */
    Optional<Subject> seenBy(Actor actor, String named) {
        return members.of(actor.person())
                .flatMap(me -> parsed(named)
                        .map(id -> drafts.find(id)
                                .map(draft -> chosen(me, id, draft))
                                .orElseGet(() -> given(actor, me, new GrantId(id)))));
    }

    private static Subject chosen(MemberView me, UUID id, TermsDraft draft) {
        return new Subject(
                me.id(),
                false,
                me.fullName(),
                me.givenName(),
                new Help(null, draft.terms().permissions(), me.initials(), null),
                new Preview(
                        id,
                        new Eyes.OfChosen(me.id(), draft.terms(), draft.holder()),
                        draft.givenName(),
                        draft.holder(),
                        draft.screen()));
    }

    private Subject given(Actor actor, MemberView me, GrantId id) {
        Optional<GivenGrant> grant = grants.asHeld(actor, id);
        return new Subject(
                me.id(),
                false,
                me.fullName(),
                me.givenName(),
                grant.map(found -> Help.of(found.helped())).orElse(null),
                new Preview(
                        id.id(),
                        new Eyes.OfHolder(id),
                        grant.map(GivenGrant::givenName).orElse(""),
                        grant.map(GivenGrant::caregiver).orElse(null),
                        Routes.PEOPLE_WHO_HELP_ME));
    }

    private static Subject own(MemberView me) {
        return new Subject(me.id(), true, me.fullName(), me.givenName(), null, null);
    }

    private Subject other(Actor actor, MemberId member) {
        Optional<MemberView> who = members.find(member);
        Optional<HelpedMember> helped = grants.heldBy(actor, member);
        return new Subject(
                member,
                false,
                who.map(MemberView::fullName).orElse(""),
                who.map(MemberView::givenName).orElse(""),
                helped.map(Help::of).orElse(null),
                null);
    }

    private static Optional<UUID> parsed(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
