package org.carestead.asking.ui;

import org.carestead.asking.AskAnswers;
import org.carestead.grant.ui.HelpersSection;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** Who asks to help, at the top of the page of people who do. */
@Component
class AskSection implements HelpersSection {

    private final AskAnswers answers;
    private final AskDesk desk;

    AskSection(AskAnswers answers, AskDesk desk) {
        this.answers = answers;
        this.desk = desk;
    }

    @Override
    public Content of(Actor actor) {
        return new AsksShown(desk, answers.waitingFor(actor));
    }
}
