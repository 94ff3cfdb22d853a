package org.carestead.privacy.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.carestead.kit.Buttons;
import org.carestead.member.MemberId;
import org.carestead.privacy.DisclosureFiles;
import org.carestead.privacy.DisclosureFormat;
import org.carestead.privacy.Disclosures;
import org.carestead.signin.Actor;
import org.carestead.signin.Purpose;
import org.carestead.signin.ui.FreshProof;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the buttons that save an accounting as a file, after a fresh proof. */
@Component
class DisclosureSave {

    private final Disclosures disclosures;
    private final DisclosureFiles files;
    private final FreshProof proof;

    DisclosureSave(Disclosures disclosures, DisclosureFiles files, FreshProof proof) {
        this.disclosures = disclosures;
        this.files = files;
        this.proof = proof;
    }

    /** @param member null: the actor's own */
    Div buttons(Actor actor, @Nullable MemberId member) {
        Div row = new Div();
        row.addClassName("row");
        for (DisclosureFormat format : DisclosureFormat.values()) {
            Anchor link = new Anchor(new DisclosureDownload(disclosures, files, actor, member, format), "");
            link.addClassName("visually-hidden");
            link.getElement().setAttribute("aria-hidden", "true").setAttribute("tabindex", "-1");
            Button button = Buttons.quiet(
                    link.getTranslation("trail.save." + format.name()),
                    () -> proof.before(
                            Purpose.DOWNLOAD_EVERYTHING, () -> link.getElement().callJsFunction("click")));
            row.add(button, link);
        }
        return row;
    }
}
