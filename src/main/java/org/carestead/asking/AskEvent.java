package org.carestead.asking;

import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.jspecify.annotations.Nullable;

/** What became of a question whether somebody may help. */
public sealed interface AskEvent {

    /** Who asks. */
    PersonId asker();

    /** Who did it; null: the clock. */
    @Nullable
    PersonId by();

    /** Whoever asks did something, of which no member knows yet: it is told in their own trail alone. */
    sealed interface OfAsker extends AskEvent {

        @Override
        default PersonId by() {
            return asker();
        }
    }

    /** It reached a member, or the member answered: it is told in the member's trail. */
    sealed interface OfMember extends AskEvent {

        MemberId member();
    }

    /** Somebody asked. */
    record AskSent(AskId ask, PersonId asker) implements OfAsker {}

    /** They took it back. */
    record AskTakenBack(AskId ask, PersonId asker) implements OfAsker {}

    /** Their question, or an answer they tried to give, was not taken. */
    record AskRefused(PersonId asker, AskRefusal reason) implements OfAsker {}

    /** A member is asked. */
    record AskArrived(AskId ask, MemberId member, PersonId asker) implements OfMember {

        @Override
        public PersonId by() {
            return asker;
        }
    }

    /** The member has invited who asked. */
    record AskInvited(AskId ask, MemberId member, PersonId asker, PersonId by) implements OfMember {}

    /** The member does not want it; who asked is not told. */
    record AskDenied(AskId ask, MemberId member, PersonId asker, PersonId by) implements OfMember {}

    /** The member does not want to be asked by them again; who asked is not told. */
    record AskerBlocked(AskId ask, MemberId member, PersonId asker, PersonId by) implements OfMember {}

    /** The member has not answered within thirty days. */
    record AskLapsed(AskId ask, MemberId member, PersonId asker) implements OfMember {

        @Override
        public @Nullable PersonId by() {
            return null;
        }
    }
}
