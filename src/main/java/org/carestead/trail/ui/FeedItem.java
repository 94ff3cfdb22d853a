package org.carestead.trail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.carestead.casework.CaseState;
import org.carestead.kit.Answer;
import org.carestead.kit.Buttons;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Routes;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.trail.FeedLine;
import org.carestead.trail.FeedSentences;
import org.jspecify.annotations.Nullable;

/** One line of the feed on the line of time, with a dot in the colour of whoever did it. */
class FeedItem extends ListItem {

    private final transient FeedSentences sentences;
    private final transient Consumer<FeedItem> onDisown;
    private final transient FeedLine line;
    private final Div row = new Div();
    private @Nullable Div doing;

    /** The button "This wasn't OK" calls back with this item. */
    FeedItem(FeedLine line, FeedSentences sentences, Consumer<FeedItem> onDisown) {
        this.line = line;
        this.sentences = sentences;
        this.onDisown = onDisown;
        addClassNames("item", "card");
        setClassName("refused", line.refused());
        if (line.by() != null) {
            addClassName(PersonColor.of(line.by().id()).styleClass());
        }
        Span what = new Span(sentences.what(line));
        what.addClassName("what");
        Div text = new Div(what, Texts.soft(when()));
        text.addClassNames("grow", "told");
        row.addClassNames("row", "between");
        row.add(text);
        add(row);
        if (line.mayBeDisowned()) {
            doing(notOk());
        } else if (line.lookedInto() != null) {
            stands(line.lookedInto());
        }
    }

    FeedLine line() {
        return line;
    }

    /** A case is open about it from now on. */
    void lookedInto(Answer answer) {
        stands(CaseState.OPEN);
        say(answer);
    }

    /** Says under it what came of the button. */
    void say(Answer answer) {
        add(answer);
        answer.takeFocus();
    }

    private String when() {
        return line.reasonKey() == null
                ? sentences.when(line)
                : getTranslation("trail.view.because", sentences.when(line), getTranslation(line.reasonKey()));
    }

    private Button notOk() {
        Button button = Buttons.quiet(getTranslation("trail.view.not-ok"), () -> onDisown.accept(this));
        button.setAriaLabel(getTranslation("trail.view.not-ok.of", sentences.what(line), sentences.when(line)));
        return button;
    }

    private void stands(CaseState state) {
        boolean open = state == CaseState.OPEN;
        Anchor follow = new Anchor("/" + Routes.CASES, getTranslation("trail.view.case"));
        follow.setAriaLabel(getTranslation("trail.view.case.of", sentences.what(line)));
        follow.addClassName("back");
        doing(new Tag(getTranslation("casework.state." + state.name()), open ? Tone.WAIT : Tone.PLAIN), follow);
    }

    private void doing(Component... what) {
        if (doing != null) {
            row.remove(doing);
        }
        doing = new Div(what);
        doing.addClassName("doing");
        row.add(doing);
    }
}
