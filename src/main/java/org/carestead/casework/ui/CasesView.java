package org.carestead.casework.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.carestead.casework.CaseLists;
import org.carestead.casework.CaseView;
import org.carestead.casework.Cases;
import org.carestead.grant.GrantView;
import org.carestead.grant.Grants;
import org.carestead.kit.Answer;
import org.carestead.kit.BackLink;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Follower;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** What the member has said was not OK, and what became of it. */
@Route(Routes.CASES)
@ForMembers
@PermitAll
class CasesView extends Page implements HasDynamicTitle {

    private final transient CaseLists lists;
    private final transient CaseDesk desk;
    private final transient ActWords words;
    private final transient Follower follower;
    private final transient Actor actor;
    private final transient Optional<MemberId> membership;
    private final Div answer = new Div();
    private final Div cards = new Div();
    private transient List<CaseView> shown = List.of();

    CasesView(CaseLists lists, CaseDesk desk, ActWords words, Members members, Pulses pulses, CurrentActor actors) {
        super(Width.MEDIUM);
        this.lists = lists;
        this.desk = desk;
        this.words = words;
        this.actor = actors.get();
        this.membership = members.of(actor.person()).map(MemberView::id);
        this.follower = new Follower(pulses, this::look, () -> {});
        add(new BackLink(Routes.WHAT_WAS_DONE, getTranslation("casework.back")));
        head(getTranslation("casework.title"));
        lead(getTranslation("casework.lead"));
        add(answer, cards);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("casework.title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        membership.ifPresent(member ->
                follower.follow(event.getUI(), Set.of(Cases.OF + member.id(), Grants.HELPERS_OF + member.id())));
        show(lists.of(actor));
    }

    @Override
    protected void onDetach(DetachEvent event) {
        follower.stop();
    }

    // Where nothing has changed, nothing is drawn anew, so that nobody loses their place.
    private void look() {
        List<CaseView> now = lists.of(actor);
        if (!now.equals(shown)) {
            show(now);
        }
    }

    private void show(List<CaseView> now) {
        shown = now;
        cards.removeAll();
        if (now.isEmpty()) {
            cards.add(
                    new EmptyState(getTranslation("casework.empty.title"), getTranslation("casework.empty.sentence")));
        }
        Map<UUID, String> sentences =
                words.of(actor, now.stream().map(CaseView::entry).toList());
        now.forEach(each -> cards.add(
                card(each, sentences.getOrDefault(each.entry(), each.about().fullName()))));
    }

    private CaseCard card(CaseView about, String sentence) {
        String given = about.about().givenName();
        Optional<GrantView> grant = Optional.ofNullable(about.grant());
        return new CaseCard(
                about,
                sentence,
                new CaseCard.Actions(
                        () -> desk.close(actor, about, this::say),
                        () -> grant.ifPresent(found -> desk.resume(actor, found, given, this::say)),
                        () -> grant.ifPresent(found -> desk.end(actor, found, given, this::say))));
    }

    private void say(Answer what) {
        show(lists.of(actor));
        answer.removeAll();
        answer.add(what.takeFocus());
    }
}
