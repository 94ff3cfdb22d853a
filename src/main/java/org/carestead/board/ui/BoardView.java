package org.carestead.board.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.carestead.access.MedicineId;
import org.carestead.board.Board;
import org.carestead.board.BoardPerson;
import org.carestead.grant.GrantOutcome;
import org.carestead.grant.Grants;
import org.carestead.grant.HelpedMember;
import org.carestead.grant.ui.HelpedSection;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.Confirm;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.SectionLinks;
import org.carestead.kit.Tone;
import org.carestead.member.MemberId;
import org.carestead.pharmacy.ui.RefillDesk;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** The board of everybody whom one helps: what is due, what waits, who already took it. */
@Route(Routes.PEOPLE_I_HELP)
@Menu(order = 3, title = "access.menu.people-i-help")
@PermitAll
class BoardView extends Page implements HasDynamicTitle {

    private final transient Board board;
    private final transient Grants grants;
    private final transient RefillDesk desk;
    private final transient InstantSource clock;
    private final transient BoardFollowers followers;
    private final transient Actor actor;
    private final FurtherParts further;
    private final Div answer = new Div();
    private final Div lead = new Div();
    private final Div cards = new Div();
    private transient List<BoardPerson> shown = List.of();
    private transient Map<MemberId, BoardCard> byMember = Map.of();

    BoardView(
            Board board,
            Grants grants,
            RefillDesk desk,
            List<HelpedSection> sections,
            Pulses pulses,
            InstantSource clock,
            CurrentActor actors) {
        super(Width.FULL);
        this.board = board;
        this.grants = grants;
        this.desk = desk;
        this.clock = clock;
        this.actor = actors.get();
        this.followers = new BoardFollowers(pulses, this::look, this::close);
        this.further = new FurtherParts(sections, actor, pulses, this::open, this::sayAnew);
        head(getTranslation("access.people.title"));
        lead.addClassNames("soft", "board-lead");
        // What is due comes before what one looks up once in a while.
        add(lead, answer, further.waiting(), cards, further, elsewhere());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("access.people.title") + " · Carestead";
    }

    private SectionLinks elsewhere() {
        return new SectionLinks(getTranslation("access.people.more"))
                .link(Routes.MY_ACCESS, getTranslation("access.mine.title"), false)
                .link(Routes.MY_ACTIVITY, getTranslation("access.people.did"), false)
                .link(Routes.ASK_TO_HELP, getTranslation("asking.link"), false);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        open();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        followers.stop();
        further.stop();
    }

    private void open() {
        further.look();
        show(board.of(actor));
    }

    /** Looks at one of them again: something has changed there. */
    private void look(MemberId member) {
        Optional<BoardPerson> now = board.of(actor, member);
        Optional<BoardPerson> before = shown.stream()
                .filter(person -> person.helped().member().equals(member))
                .findFirst();
        if (now.equals(before)) {
            return;
        }
        List<BoardPerson> all = new ArrayList<>(shown);
        before.ifPresent(all::remove);
        now.ifPresent(all::add);
        all.sort(BoardPerson.BY_URGENCY);
        show(all);
        if (now.isEmpty()) {
            before.ifPresent(gone ->
                    say(getTranslation("access.people.ended", gone.helped().memberName()), Tone.WAIT));
        }
    }

    private void show(List<BoardPerson> all) {
        shown = List.copyOf(all);
        getUI().ifPresent(ui -> followers.follow(ui, shown));
        if (!shown.isEmpty() && !followers.hear()) {
            close();
            return;
        }
        BoardShown arranged = BoardShown.of(shown);
        lead.setText(arranged.lead(further.waiting().getComponentCount()));
        byMember = new HashMap<>();
        cards.removeAll();
        cards.setClassName("grid", arranged.cards().size() > 1);
        if (shown.isEmpty() && further.isEmpty()) {
            cards.add(new EmptyState(
                    getTranslation("access.people.empty.title"), getTranslation("access.people.empty.sentence")));
        }
        arranged.cards().forEach(person -> cards.add(card(person, arranged.most())));
        if (!arranged.folded().isEmpty()) {
            cards.add(new QuietPeople(
                    arranged.folded(),
                    arranged.folded().stream()
                            .map(person -> card(person, arranged.most()))
                            .toList()));
        }
    }

    private BoardCard card(BoardPerson person, int most) {
        BoardCard card = new BoardCard(
                person,
                most,
                clock,
                new BoardCard.Actions(medicine -> order(person, medicine), () -> askToLeave(person.helped())));
        byMember.put(person.helped().member(), card);
        return card;
    }

    private void order(BoardPerson person, MedicineId medicine) {
        MemberId member = person.helped().member();
        desk.order(actor, person.helped(), person.givenName(), medicine, said -> {
            look(member);
            Optional.ofNullable(byMember.get(member)).ifPresentOrElse(card -> card.say(said), () -> say(said));
        });
    }

    private void askToLeave(HelpedMember helped) {
        new Confirm(
                        getTranslation("access.people.leave.title", helped.memberName()),
                        getTranslation("access.people.leave.sentence", helped.memberName()),
                        getTranslation("access.people.leave.yes"),
                        getTranslation("access.people.leave.no"),
                        () -> leave(helped))
                .open();
    }

    private void leave(HelpedMember helped) {
        GrantOutcome outcome = grants.resign(actor, helped.grant());
        show(board.of(actor));
        switch (outcome) {
            case GrantOutcome.Done done -> say(getTranslation("access.people.left", helped.memberName()), Tone.GOOD);
            case GrantOutcome.Refused refused ->
                say(getTranslation("access.refused." + refused.reason().name()), Tone.WAIT);
        }
    }

    // Changes cannot be heard of, so what is shown could be out of date.
    private void close() {
        shown = List.of();
        byMember = Map.of();
        lead.setText("");
        cards.removeAll();
        cards.add(new EmptyState(
                getTranslation("pharmacy.closed.silent.title"),
                getTranslation("pharmacy.closed.silent.sentence"),
                Buttons.main(getTranslation("pharmacy.closed.again"), this::open)));
    }

    private void say(String text, Tone tone) {
        say(new Answer(text, tone));
    }

    private void say(Answer said) {
        say((Component) said.takeFocus());
    }

    private void sayAnew(Component said) {
        open();
        say(said);
    }

    private void say(Component said) {
        answer.removeAll();
        answer.add(said);
    }
}
