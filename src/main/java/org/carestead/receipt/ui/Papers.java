package org.carestead.receipt.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.carestead.access.GrantId;
import org.carestead.authorization.PaperView;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.receipt.Receipt;
import org.carestead.receipt.Receipts;
import org.carestead.signin.Actor;
import org.springframework.stereotype.Component;

/** The papers of a grant, each a link that saves it. */
@Component
class Papers {

    private final Receipts receipts;

    Papers(Receipts receipts) {
        this.receipts = receipts;
    }

    Receipts receipts() {
        return receipts;
    }

    /** The grant that an address names; empty where it names none. */
    Optional<GrantId> named(BeforeEnterEvent event) {
        return event.getRouteParameters().get("grant").flatMap(Papers::parsed);
    }

    Row of(Actor actor, Receipt receipt, String about) {
        Formats reader = Formats.current();
        Row row = new Row(link(
                new PaperDownload(
                        "carestead-" + receipt.number() + ".pdf",
                        out -> receipts.write(actor, receipt.grant(), reader, out)),
                "access.receipt.save",
                about));
        receipt.papers().forEach(paper -> row.add(signed(actor, receipt, paper, about, reader)));
        return row;
    }

    private Anchor signed(Actor actor, Receipt receipt, PaperView paper, String about, Formats reader) {
        LocalDate day = LocalDate.ofInstant(paper.signedAt(), reader.zone());
        return link(
                new PaperDownload(
                        "carestead-" + receipt.number() + "-" + day + ".pdf",
                        out -> receipts.writePaper(actor, receipt.grant(), paper.id(), out)),
                "access.receipt.save.signed",
                reader.date(day),
                about);
    }

    private static Anchor link(PaperDownload download, String key, Object... details) {
        Anchor link = new Anchor(download, "");
        link.setText(link.getTranslation(key, details));
        link.addClassNames("btn", "quiet");
        return link;
    }

    private static Optional<GrantId> parsed(String text) {
        try {
            return Optional.of(new GrantId(UUID.fromString(text)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
