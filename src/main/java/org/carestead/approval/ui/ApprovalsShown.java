package org.carestead.approval.ui;

import static java.util.stream.Collectors.toSet;

import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carestead.approval.ApprovalView;
import org.carestead.grant.ui.HelpersSection;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;

/** The questions at one moment. That there is a new one is news, and that the time for one is up. */
record ApprovalsShown(AnswerDesk desk, List<ApprovalView> waiting, List<ApprovalView> unanswered)
        implements HelpersSection.Content {

    @Override
    public Set<HelpersSection.News> newsOfWaiting() {
        return Stream.concat(
                        waiting.stream().map(asked -> news("approval.news", asked)),
                        unanswered.stream().map(asked -> news("approval.lapsed.news", asked)))
                .collect(toSet());
    }

    @Override
    public List<? extends Component> waiting(Actor actor, Consumer<Component> say) {
        return Stream.concat(
                        waiting.stream()
                                .map(asked -> new QuestionCard(
                                        asked,
                                        () -> desk.approve(actor, asked, say),
                                        () -> desk.askWhetherNo(actor, asked, say))),
                        unanswered.stream().map(LapsedCard::new))
                .toList();
    }

    private static HelpersSection.News news(String key, ApprovalView asked) {
        return new HelpersSection.News(asked.id().id(), key, asked.caregiverGivenName(), Tone.WAIT);
    }
}
