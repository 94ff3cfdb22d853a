package org.carestead.board.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.function.ToIntFunction;
import org.carestead.board.BoardPerson;

/**
 * How the board is arranged: a card for each of a few; of many, short cards for those of whom there is something to say,
 * and one line for the others.
 *
 * @param most how many lines a card shows at most
 */
record BoardShown(List<BoardPerson> all, List<BoardPerson> cards, List<BoardPerson> folded, int most) {

    private static final int FEW = 4;
    private static final int LINES_OF_FEW = 8;
    private static final int LINES_OF_MANY = 3;

    static BoardShown of(List<BoardPerson> all) {
        boolean many = all.size() > FEW;
        return new BoardShown(
                all,
                all.stream().filter(person -> !many || !person.isQuiet()).toList(),
                all.stream().filter(person -> many && person.isQuiet()).toList(),
                many ? LINES_OF_MANY : LINES_OF_FEW);
    }

    /**
     * "3 things are due. One waits for an answer."
     *
     * @param besides how many things wait that belong to nobody's card
     */
    String lead(int besides) {
        // Of whom one may see nothing now nobody can say that nothing is due.
        if (all.stream().allMatch(person -> !person.isActive() || person.isForEmergencies())) {
            return "";
        }
        return counted("board.lead.due", sum(BoardPerson::due)) + " "
                + counted("board.lead.waiting", sum(BoardPerson::waiting) + besides);
    }

    private int sum(ToIntFunction<BoardPerson> what) {
        return all.stream().mapToInt(what).sum();
    }

    private static String counted(String key, int number) {
        return translate(key + (number == 0 ? ".none" : number == 1 ? ".one" : ".many"), number);
    }
}
