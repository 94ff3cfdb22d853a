package org.carestead.notice.ui;

import com.vaadin.flow.component.Component;
import org.carestead.kit.HeaderPart;
import org.carestead.notice.MyNotices;
import org.carestead.pulse.Pulses;
import org.carestead.signin.CurrentActor;

/** Puts the bell at the top of every screen. */
@org.springframework.stereotype.Component
class BellInTheHeader implements HeaderPart {

    private final MyNotices notices;
    private final Pulses pulses;
    private final CurrentActor actors;

    BellInTheHeader(MyNotices notices, Pulses pulses, CurrentActor actors) {
        this.notices = notices;
        this.pulses = pulses;
        this.actors = actors;
    }

    @Override
    public Component show() {
        return new NoticeBell(notices, pulses, actors.get());
    }
}
