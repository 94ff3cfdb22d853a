package org.carestead.checkup.ui;

import org.carestead.checkup.CheckUps;
import org.carestead.grant.ui.HelpersSection;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** Says on the page of helpers that a check-up is due. */
@Component
class CheckUpSection implements HelpersSection {

    private final CheckUps checkUps;

    CheckUpSection(CheckUps checkUps) {
        this.checkUps = checkUps;
    }

    @Override
    public Content of(Actor actor) {
        return new CheckUpShown(actor.person(), checkUps.isDue(actor));
    }
}
