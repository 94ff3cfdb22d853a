package org.carestead.invitation;

import java.util.Optional;
import org.carestead.authorization.Authorizations;
import org.carestead.authorization.PaperTerms;
import org.carestead.authorization.PaperTerms.Occasion;
import org.carestead.authorization.PaperTerms.Until;
import org.carestead.authorization.PaperText;
import org.carestead.authorization.Signature;
import org.carestead.authorization.SigningOutcome;
import org.carestead.authorization.SigningRefusal;
import org.carestead.grant.OfferedAreas;
import org.carestead.grant.Ownership;
import org.carestead.member.MemberView;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** What a member signs to make an offer: the same words that they have read, or nothing is sent. */
@Component
class InvitationSigning {

    private final Authorizations authorizations;
    private final Ownership ownership;

    InvitationSigning(Authorizations authorizations, Ownership ownership) {
        this.authorizations = authorizations;
        this.ownership = ownership;
    }

    PaperText draft(Actor actor, MemberView member, NewInvitation offer) {
        return authorizations.draft(actor, terms(member, limited(member, offer)));
    }

    /** The same offer without single medicines that are not the member's. */
    NewInvitation limited(MemberView member, NewInvitation offer) {
        return new NewInvitation(
                offer.name(),
                offer.relationship(),
                offer.email(),
                ownership.limited(member.id(), offer.terms()),
                offer.endsOn(),
                offer.onlyInAnEmergency());
    }

    /** Signs, in the running transaction. Nothing is returned where that is done. */
    Optional<InvitationRefusal> sign(
            Actor actor, MemberView member, NewInvitation limited, Signature signature, InvitationId id) {
        return switch (authorizations.sign(actor, terms(member, limited), signature, id.id(), id.id())) {
            case SigningOutcome.Done done -> Optional.empty();
            case SigningOutcome.Refused(SigningRefusal reason) ->
                Optional.of(
                        switch (reason) {
                            case PROVE_ITS_YOU -> InvitationRefusal.PROVE_ITS_YOU;
                            case NOT_YOUR_NAME -> InvitationRefusal.NOT_YOUR_NAME;
                            case TEXT_CHANGED -> InvitationRefusal.TEXT_CHANGED;
                        });
        };
    }

    private static PaperTerms terms(MemberView member, NewInvitation offer) {
        return new PaperTerms(
                member,
                offer.name().given() + " " + offer.name().family(),
                offer.terms(),
                OfferedAreas.ALL,
                false,
                new Until.LastDay(offer.endsOn()),
                Occasion.FIRST,
                true);
    }
}
