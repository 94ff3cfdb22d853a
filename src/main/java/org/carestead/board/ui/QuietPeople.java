package org.carestead.board.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import java.text.ListFormat;
import java.util.List;
import org.carestead.board.BoardPerson;
import org.carestead.kit.Formats;

/** Those for whom nothing is due, in one line; their cards are behind it. */
class QuietPeople extends NativeDetails {

    QuietPeople(List<BoardPerson> people, List<BoardCard> cards) {
        addClassNames("card", "year", "quiet-people");
        List<String> names = people.stream().map(BoardPerson::givenName).toList();
        setSummaryText(getTranslation(
                "board.quiet",
                ListFormat.getInstance(Formats.current().locale(), ListFormat.Type.STANDARD, ListFormat.Style.FULL)
                        .format(names)));
        Div content = new Div();
        content.addClassName("grid");
        cards.forEach(content::add);
        setContent(content);
    }
}
