package org.carestead.approval.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.carestead.approval.ApprovalView;
import org.carestead.grant.ui.HelpersSection;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;

/** The questions at one moment. That there is a new one is news. */
record ApprovalsShown(AnswerDesk desk, List<ApprovalView> waiting) implements HelpersSection.Content {

    @Override
    public boolean waitsForYou() {
        return true;
    }

    @Override
    public Set<HelpersSection.News> news() {
        return waiting.stream()
                .map(asked -> new HelpersSection.News(
                        asked.id().id(), "approval.news", asked.caregiverGivenName(), Tone.WAIT))
                .collect(toSet());
    }

    @Override
    public List<QuestionCard> cards(Actor actor, Consumer<Component> say) {
        return waiting.stream()
                .map(asked -> new QuestionCard(
                        asked, () -> desk.approve(actor, asked, say), () -> desk.askWhetherNo(actor, asked, say)))
                .toList();
    }
}
