package org.carestead.notice;

import java.util.List;
import org.carestead.courier.DeliveryHealth;
import org.carestead.courier.DeliveryHealth.Figure;
import org.carestead.signin.Actor;
import org.carestead.staff.Hat;
import org.carestead.staff.StaffActing;
import org.carestead.staff.StaffDecision;
import org.springframework.stereotype.Service;

/** How messages fare, for administrators: figures only, of nobody in particular. */
@Service
public class DeliveryFigures {

    private final StaffActing acting;
    private final DeliveryHealth health;

    DeliveryFigures(StaffActing acting, DeliveryHealth health) {
        this.acting = acting;
        this.health = health;
    }

    /** What waits, and what became of the messages of the last days; refused to everybody but administrators. */
    public StaffDecision<List<Figure>> now(Actor actor) {
        return acting.on(actor, Hat.ADMINISTRATOR, authority -> health.figures());
    }
}
