package org.carestead.grant.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.access.Permissions;
import org.carestead.grant.OfferedAreas;
import org.carestead.kit.Card;

/** How far somebody may go, area by area. What one choice needs in another area is set with it. */
public class AreasEditor extends Div {

    private final Map<Area, RadioButtonGroup<Level>> choices = new EnumMap<>(Area.class);
    private transient Consumer<Permissions> onChange = chosen -> {};
    private Permissions permissions;

    /** With these chosen; who is the given name that the hints speak of. */
    public AreasEditor(Permissions permissions, String who) {
        this(permissions, who, EnumSet.allOf(Level.class));
    }

    /** The same with these levels to choose from, and those that are chosen already. */
    public AreasEditor(Permissions permissions, String who, Set<Level> offered) {
        this.permissions = permissions;
        for (Area area : OfferedAreas.ALL) {
            RadioButtonGroup<Level> choice = new RadioButtonGroup<>(getTranslation("access.area." + area.name()));
            choice.setItems(Stream.of(Level.values())
                    .filter(area::allows)
                    .filter(level -> offered.contains(level) || level == permissions.level(area))
                    .toList());
            choice.setItemLabelGenerator(level -> words(area, level));
            choice.setHelperText(getTranslation("access.area." + area.name() + ".hint", who));
            choice.addClassName("levels");
            choice.addThemeVariants(RadioGroupVariant.HELPER_ABOVE, RadioGroupVariant.AURA_HORIZONTAL);
            choice.addValueChangeListener(event -> {
                if (event.isFromClient() && event.getValue() != null) {
                    set(this.permissions.with(area, event.getValue()));
                }
            });
            choices.put(area, choice);
            add(new Card(choice));
        }
        set(permissions);
    }

    // What "act" means is another thing in each area.
    private String words(Area area, Level level) {
        return getTranslation(level == Level.ACT ? "access.level.ACT." + area.name() : "access.level." + level.name());
    }

    /** What is chosen now. */
    public Permissions permissions() {
        return permissions;
    }

    /** From now on this hears what is chosen, whoever chooses. */
    public void onChange(Consumer<Permissions> hears) {
        onChange = hears;
    }

    /** Chooses these. */
    public final void set(Permissions wanted) {
        permissions = wanted;
        choices.forEach((area, choice) -> choice.setValue(wanted.level(area)));
        onChange.accept(wanted);
    }
}
