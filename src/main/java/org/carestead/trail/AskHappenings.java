package org.carestead.trail;

import org.carestead.asking.AskEvent;
import org.carestead.asking.AskEvent.AskRefused;
import org.carestead.asking.AskEvent.OfAsker;
import org.carestead.asking.AskEvent.OfMember;

/** What the events of asking say. Nothing of a member's is in the trail of who asks: they could read it there. */
final class AskHappenings {

    private AskHappenings() {}

    static Happening of(AskEvent event) {
        return switch (event) {
            case AskRefused refused ->
                Happening.of(refused, refused.asker().id()).by(refused.by()).refused(refused.reason());
            case OfAsker mine -> Happening.of(mine, mine.asker().id()).by(mine.by());
            case OfMember theirs ->
                Happening.of(theirs, theirs.member().id())
                        .by(theirs.by())
                        .about(theirs.asker().id());
        };
    }
}
