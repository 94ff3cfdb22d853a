package org.carestead.trail;

import org.carestead.access.GrantId;
import org.carestead.casework.CaseEvent;
import org.carestead.casework.CaseEvent.CaseClosed;
import org.carestead.casework.CaseEvent.CaseOpened;
import org.carestead.casework.CaseEvent.CaseRefused;
import org.carestead.member.MemberId;

/** What the events of casework say. */
final class CaseHappenings {

    private CaseHappenings() {}

    static Happening of(CaseEvent event) {
        return switch (event) {
            case CaseOpened opened -> opened(opened);
            case CaseClosed closed ->
                Happening.of(closed, closed.member().id())
                        .by(closed.by())
                        .about(closed.about().id());
            case CaseRefused refused -> refused(refused);
        };
    }

    private static Happening opened(CaseOpened opened) {
        Happening happening = Happening.of(opened, opened.member().id())
                .by(opened.by())
                .about(opened.about().id())
                .with("ENTRY " + opened.entry());
        GrantId paused = opened.paused();
        return paused == null ? happening : happening.onGrant(paused);
    }

    // It stays with whoever tried: that something of others was named says nothing about those others.
    private static Happening refused(CaseRefused refused) {
        MemberId member = refused.member();
        return Happening.of(refused, member == null ? refused.by().id() : member.id())
                .by(refused.by())
                .refused(refused.reason());
    }
}
