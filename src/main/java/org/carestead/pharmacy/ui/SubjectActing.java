package org.carestead.pharmacy.ui;

import java.util.Optional;
import java.util.function.Function;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.Need;
import org.carestead.access.Refusal;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/**
 * The one way from these screens to what they show and do, so that none of them forgets through whose eyes one looks.
 */
@Component
public class SubjectActing {

    private final Acting acting;

    SubjectActing(Acting acting) {
        this.acting = acting;
    }

    /** Without a trace. Whoever looks at their own things, through whose eyes ever, is asked when they look. */
    Optional<Refusal> refusalToSee(Actor actor, Subject subject, Area area) {
        return subject.own() || subject.preview() != null
                ? Optional.empty()
                : acting.refusalToSee(actor, subject.id(), area);
    }

    /** Through the eyes of another one only sees: an act there is an {@link IllegalArgumentException}. */
    public <T> Decision<T> on(Actor actor, Subject subject, Need need, Function<Authority, T> work) {
        Preview preview = subject.preview();
        return preview == null
                ? acting.on(actor, subject.id(), need, work)
                : acting.asSeenBy(actor, preview.eyes(), need, work);
    }
}
