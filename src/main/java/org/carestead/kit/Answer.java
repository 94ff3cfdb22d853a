package org.carestead.kit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;

/** What came of something a person did, said in place. It takes the focus, so that it is read out. */
public final class Answer extends Div {

    /** @param actions what can be done about it, such as taking it back */
    public Answer(String text, Tone tone, Component... actions) {
        addClassNames("card", "answer", tone.styleClass());
        getElement().setAttribute("role", "status");
        getElement().setAttribute("tabindex", "-1");
        add(Texts.in(new Paragraph(), text));
        if (actions.length > 0) {
            add(new Row(actions));
        }
    }

    /** Moves the focus here: to be called once, when it is new. */
    public Answer takeFocus() {
        getElement().callJsFunction("focus");
        return this;
    }
}
