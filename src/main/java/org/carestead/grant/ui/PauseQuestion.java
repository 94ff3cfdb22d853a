package org.carestead.grant.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** For how long somebody shall pause. */
class PauseQuestion extends RadioButtonGroup<PauseQuestion.Length> {

    /** The lengths that are offered. */
    enum Length {
        OPEN(null),
        DAY(Duration.ofDays(1)),
        WEEK(Duration.ofDays(7)),
        MONTH(Duration.ofDays(30));

        private final @Nullable Duration time;

        Length(@Nullable Duration time) {
            this.time = time;
        }
    }

    PauseQuestion() {
        setLabel(getTranslation("access.pause.how-long"));
        setItems(Length.values());
        setItemLabelGenerator(length -> getTranslation("access.pause." + length.name()));
        setValue(Length.OPEN);
    }

    /** When it ends by itself; null: when resumed. */
    @Nullable
    Instant until(Instant now) {
        Duration time = getValue().time;
        return time == null ? null : now.plus(time);
    }
}
