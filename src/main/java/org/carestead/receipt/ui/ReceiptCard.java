package org.carestead.receipt.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import org.carestead.access.GrantState;
import org.carestead.grant.ui.MaySentences;
import org.carestead.grant.ui.RestWords;
import org.carestead.kit.Buttons;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.kit.Tag;
import org.carestead.kit.Texts;
import org.carestead.kit.Tone;
import org.carestead.receipt.Receipt;

/** One's access to the things of somebody: since when, until when, what for, and its papers. */
class ReceiptCard extends Article {

    ReceiptCard(Receipt receipt, Row papers, Runnable leave) {
        addClassName("card");
        Formats formats = Formats.current();
        boolean paused = receipt.state() == GrantState.PAUSED;
        add(Row.between(
                new H2(receipt.member()),
                new Tag(getTranslation("access.state." + receipt.state().name()), paused ? Tone.WAIT : Tone.GOOD)));
        add(Texts.small(getTranslation(
                "access.mine.term", formats.date(receipt.since()), formats.date(receipt.lastDay()), receipt.number())));
        RestWords.of(receipt.member(), receipt.restsSince()).map(Paragraph::new).ifPresent(this::add);
        add(MaySentences.of(receipt.permissions()));
        add(new Paragraph(getTranslation("access.receipt.private")));
        Button out = Buttons.stop(getTranslation("access.people.leave"), leave);
        out.setAriaLabel(getTranslation("access.people.leave.of", receipt.member()));
        papers.add(out);
        add(papers);
    }
}
