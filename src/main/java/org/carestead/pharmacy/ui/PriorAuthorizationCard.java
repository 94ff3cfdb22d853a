package org.carestead.pharmacy.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.time.LocalDate;
import org.carestead.kit.Answer;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.pharmacy.PriorAuthorizationState;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.carestead.pharmacy.ui.AuthorizationSection.AwaitedFrom;
import org.jspecify.annotations.Nullable;

/** One prior authorization: for what, how it stands, who has to move and until when. */
class PriorAuthorizationCard extends Article {

    private static final String KEY = "pharmacy.prior-authorizations.";

    private final transient Formats formats = Formats.current();
    private final Div answer = new Div();

    /** @param awaited who has to answer now, whatever the plan said last; null: nobody */
    PriorAuthorizationCard(PriorAuthorizationView authorization, @Nullable AwaitedFrom awaited) {
        addClassName("card");
        PriorAuthorizationState state = authorization.state();
        Div name = new Div(new H2(Texts.whole(authorization.description())), Texts.soft(asked(authorization)));
        name.addClassName("grow");
        add(Row.between(
                name,
                awaited == null
                        ? new Tag(getTranslation(KEY + "state." + state.name()), tone(state))
                        : new Tag(getTranslation(KEY + "awaited." + awaited.name()), Tone.WAIT)));
        // What helps against a no has been done once something is on its way.
        if (awaited == null || state != PriorAuthorizationState.DENIED) {
            add(new Paragraph(dated(KEY + "state." + state.name() + ".sentence", date(authorization))));
        }
        if (authorization.answeredOn() != null && isAnswered(state)) {
            add(Texts.small(getTranslation(KEY + "answered", formats.date(authorization.answeredOn()))));
        }
        // Of what is still open, or was agreed to, the plan says no more than stands above.
        if (authorization.note() != null && needsReason(state)) {
            add(Texts.small(getTranslation("pharmacy.plan-says", authorization.note())));
        }
    }

    /** Says what came of something, until something else is said. */
    void say(Answer said) {
        answer.removeAll();
        add(answer);
        answer.add(said);
        said.takeFocus();
    }

    private String asked(PriorAuthorizationView authorization) {
        String on = getTranslation(KEY + "asked", formats.date(authorization.requestedOn()));
        return authorization.prescriber() == null ? on : authorization.prescriber() + " · " + on;
    }

    private String dated(String key, @Nullable LocalDate date) {
        return date == null ? getTranslation(key) : getTranslation(key + ".by", formats.date(date));
    }

    private static @Nullable LocalDate date(PriorAuthorizationView authorization) {
        return switch (authorization.state()) {
            case REQUESTED -> authorization.answerBy();
            case INFORMATION_NEEDED -> authorization.informationBy();
            case APPROVED, EXPIRED -> authorization.validUntil();
            case DENIED, WITHDRAWN -> null;
        };
    }

    private static boolean needsReason(PriorAuthorizationState state) {
        return state == PriorAuthorizationState.DENIED || state == PriorAuthorizationState.INFORMATION_NEEDED;
    }

    private static boolean isAnswered(PriorAuthorizationState state) {
        return state != PriorAuthorizationState.REQUESTED && state != PriorAuthorizationState.INFORMATION_NEEDED;
    }

    private static Tone tone(PriorAuthorizationState state) {
        return switch (state) {
            case APPROVED -> Tone.GOOD;
            case REQUESTED, INFORMATION_NEEDED, EXPIRED -> Tone.WAIT;
            case DENIED -> Tone.STOP;
            case WITHDRAWN -> Tone.PLAIN;
        };
    }
}
