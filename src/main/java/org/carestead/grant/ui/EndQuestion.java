package org.carestead.grant.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;

/** Whether somebody shall know that their access has ended. */
class EndQuestion extends RadioButtonGroup<EndQuestion.Way> {

    /** The two ways. */
    enum Way {
        TOLD,
        QUIETLY
    }

    EndQuestion(String who) {
        setLabel(getTranslation("access.end.way", who));
        setItems(Way.values());
        setItemLabelGenerator(way -> getTranslation("access.end.way." + way.name(), who));
        setValue(Way.TOLD);
    }

    boolean quietly() {
        return getValue() == Way.QUIETLY;
    }
}
