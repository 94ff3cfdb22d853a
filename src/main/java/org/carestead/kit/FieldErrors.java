package org.carestead.kit;

import com.vaadin.flow.component.HasValidation;

/** What is wrong with what was typed, told at the field. */
public final class FieldErrors {

    private FieldErrors() {}

    /**
     * Marks the field with the sentence, or takes its mark away. The mark stays until the form is sent again: one that goes
     * by itself as soon as the field is left moves the button away between pressing the mouse and letting go, and nothing is
     * sent.
     *
     * @param sentence what is wrong and how to mend it, shown while the field is wrong
     */
    public static void mark(HasValidation field, boolean wrong, String sentence) {
        field.setManualValidation(true);
        field.setErrorMessage(sentence);
        field.setInvalid(wrong);
    }
}
