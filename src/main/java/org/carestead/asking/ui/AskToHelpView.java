package org.carestead.asking.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.carestead.asking.AskOutcome;
import org.carestead.asking.AskedView;
import org.carestead.asking.Asks;
import org.carestead.asking.NewAsk;
import org.carestead.kit.Answer;
import org.carestead.kit.BackLink;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** Asks somebody to be let in, and lists what one has asked. It says the same whomever one names. */
@Route(Routes.ASK_TO_HELP)
@PermitAll
class AskToHelpView extends Page implements HasDynamicTitle {

    private final transient Asks asks;
    private final transient Actor actor;
    private final Div answer = new Div();
    private final Div asked = new Div();
    private final Div place = new Div();

    AskToHelpView(Asks asks, CurrentActor actors) {
        super(Width.MEDIUM);
        this.asks = asks;
        this.actor = actors.get();
        add(new BackLink(Routes.PEOPLE_I_HELP, getTranslation("access.people.title")));
        head(getTranslation("asking.title"));
        lead(getTranslation("asking.lead"));
        asked.addClassName("form-end");
        add(answer, place, asked);
        begin();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("asking.title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    private void begin() {
        place.removeAll();
        AskForm form = new AskForm();
        place.add(
                form,
                new Row(Buttons.main(
                        getTranslation("asking.send"), () -> form.finish().ifPresent(this::send))));
    }

    private void send(NewAsk ask) {
        AskOutcome outcome = asks.ask(actor, ask);
        if (outcome instanceof AskOutcome.Done) {
            begin();
        }
        said(outcome, "asking.sent");
    }

    private void show() {
        asked.removeAll();
        asks.of(actor).forEach(each -> asked.add(card(each)));
    }

    private Article card(AskedView each) {
        Formats formats = Formats.current();
        var back = Buttons.quiet(
                getTranslation("asking.take-back"), () -> said(asks.takeBack(actor, each.id()), "asking.taken-back"));
        back.setAriaLabel(getTranslation("asking.take-back.of", each.name()));
        Article card = new Article(
                new H2(getTranslation("asking.asked", each.name())),
                new Paragraph(getTranslation(
                        "asking.asked.sentence", formats.date(each.askedAt()), formats.date(each.lapsesAt()))),
                Texts.small(getTranslation("asking.asked.silence")),
                new Row(back));
        card.addClassName("card");
        return card;
    }

    private void said(AskOutcome outcome, String done) {
        show();
        answer.removeAll();
        answer.add(
                switch (outcome) {
                    case AskOutcome.Done ok -> new Answer(getTranslation(done), Tone.GOOD).takeFocus();
                    case AskOutcome.Refused(var reason) ->
                        new Answer(getTranslation("asking.refused." + reason.name()), Tone.WAIT).takeFocus();
                });
    }
}
