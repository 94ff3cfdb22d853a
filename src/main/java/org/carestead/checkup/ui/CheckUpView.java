package org.carestead.checkup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.checkup.CheckUp;
import org.carestead.checkup.CheckUpOutcome;
import org.carestead.checkup.CheckUps;
import org.carestead.checkup.HelperUse;
import org.carestead.kit.Answer;
import org.carestead.kit.BackLink;
import org.carestead.kit.Buttons;
import org.carestead.kit.Confirm;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** What each helper has used and what not, and one button to take back the rest. */
@Route(CheckUpView.ROUTE)
@ForMembers
@PermitAll
class CheckUpView extends Page implements HasDynamicTitle {

    static final String ROUTE = Routes.PEOPLE_WHO_HELP_ME + "/check-up";

    private final transient CheckUps checkUps;
    private final transient Actor actor;
    private final Paragraph lead = new Paragraph(getTranslation("checkup.lead"));
    private final Div answer = new Div();
    private final Div body = new Div();

    CheckUpView(CheckUps checkUps, CurrentActor actors) {
        super(Width.MEDIUM);
        this.checkUps = checkUps;
        this.actor = actors.get();
        add(new BackLink(Routes.PEOPLE_WHO_HELP_ME, getTranslation("access.helpers.title")));
        head(getTranslation("checkup.title"));
        lead.addClassName("soft");
        add(lead, answer, body);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("checkup.title") + " · Carestead";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }

    private void show() {
        body.removeAll();
        Optional<CheckUp> found =
                checkUps.of(actor).filter(checkUp -> !checkUp.helpers().isEmpty());
        if (found.isEmpty()) {
            body.add(new EmptyState(getTranslation("checkup.empty.title"), getTranslation("checkup.empty.sentence")));
            return;
        }
        CheckUp checkUp = found.get();
        checkUp.helpers().forEach(helper -> body.add(new UseCard(helper)));
        body.add(buttons(checkUp));
        if (checkUp.hasUnused()) {
            body.add(Texts.small(getTranslation("checkup.narrow.hint")));
        }
    }

    private Row buttons(CheckUp checkUp) {
        Row row = new Row();
        if (checkUp.hasUnused()) {
            row.add(Buttons.main(getTranslation("checkup.narrow"), () -> ask(checkUp)));
            row.add(Buttons.quiet(
                    getTranslation("checkup.keep"),
                    () -> say(checkUps.keep(actor, checkUp), getTranslation("checkup.kept"))));
        } else {
            row.add(Buttons.main(
                    getTranslation("checkup.keep"),
                    () -> say(checkUps.keep(actor, checkUp), getTranslation("checkup.kept"))));
        }
        return row;
    }

    private void ask(CheckUp checkUp) {
        new Confirm(
                        getTranslation("checkup.narrow.title"),
                        getTranslation("checkup.narrow.sentence"),
                        getTranslation("checkup.narrow.yes"),
                        getTranslation("checkup.narrow.no"),
                        () -> say(checkUps.narrow(actor, checkUp), narrowed(checkUp)))
                .open();
    }

    // All that changed, in one announcement.
    private String narrowed(CheckUp checkUp) {
        return Stream.concat(
                        Stream.of(getTranslation("checkup.narrowed")),
                        checkUp.helpers().stream()
                                .filter(helper -> helper.advice() == HelperUse.Advice.NARROW
                                        || helper.advice() == HelperUse.Advice.PAUSE)
                                .map(helper -> getTranslation(
                                        "checkup.narrowed." + helper.advice().name(), helper.name())))
                .collect(Collectors.joining(" "));
    }

    private void say(CheckUpOutcome outcome, String done) {
        show();
        // What was answered is not asked again: what began to be counted a moment ago looks unused.
        if (outcome instanceof CheckUpOutcome.Done) {
            body.removeAll();
            remove(lead);
            Anchor back = new Anchor("/" + Routes.PEOPLE_WHO_HELP_ME, getTranslation("pharmacy.preview.to-list"));
            back.addClassNames("btn", "main");
            body.add(new Row(back));
        }
        answer.removeAll();
        answer.add(
                switch (outcome) {
                    case CheckUpOutcome.Done ok -> new Answer(done, Tone.GOOD).takeFocus();
                    case CheckUpOutcome.Refused(var reason) ->
                        new Answer(getTranslation("checkup.refused." + reason.name()), Tone.WAIT).takeFocus();
                });
    }
}
