package org.carestead.notice.ui;

import com.vaadin.flow.component.select.Select;
import java.util.Locale;
import java.util.stream.Stream;
import org.carestead.person.Languages;
import org.jspecify.annotations.Nullable;

/** In which language something is sent. */
class LanguageSelect extends Select<Locale> {

    /** Each kind of notice in the language chosen beside it. */
    static final Locale EACH_ITS_OWN = Locale.of("mul");

    private static final Locale AS_THE_SCREENS = Locale.ROOT;

    /**
     * @param chosen null: the one of the screens
     * @param more what can be chosen beside the languages
     */
    LanguageSelect(@Nullable Locale chosen, Locale... more) {
        setItems(Stream.of(Stream.of(AS_THE_SCREENS), Languages.ALL.stream(), Stream.of(more))
                .flatMap(each -> each)
                .toList());
        setItemLabelGenerator(this::label);
        setValue(chosen == null ? AS_THE_SCREENS : chosen);
    }

    /** Null: the one of the screens. */
    @Nullable
    Locale chosen() {
        return AS_THE_SCREENS.equals(getValue()) ? null : getValue();
    }

    boolean isEachItsOwn() {
        return EACH_ITS_OWN.equals(getValue());
    }

    private String label(Locale each) {
        if (AS_THE_SCREENS.equals(each)) {
            return getTranslation("notice.language.screens");
        }
        return EACH_ITS_OWN.equals(each)
                ? getTranslation("notice.language.each")
                : getTranslation("frame.language." + each.getLanguage());
    }
}
