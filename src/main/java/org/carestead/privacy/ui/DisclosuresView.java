package org.carestead.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Optional;
import org.carestead.kit.Card;
import org.carestead.kit.Formats;
import org.carestead.kit.Routes;
import org.carestead.kit.Texts;
import org.carestead.member.MemberView;
import org.carestead.privacy.Accounting;
import org.carestead.privacy.Disclosures;
import org.carestead.privacy.Officers;
import org.carestead.signin.CurrentActor;
import org.carestead.staff.ForStaff;
import org.carestead.staff.Hat;

/** The accounting of disclosures of a member, for a privacy officer. */
@Route(Routes.DISCLOSURES_OF)
@ForStaff(value = Hat.PRIVACY_OFFICER, key = "privacy.offer.disclosures", order = 13)
@PermitAll
class DisclosuresView extends OfficerPage {

    private final transient Disclosures disclosures;
    private final transient DisclosureSave save;
    private final transient Choosers choosers;
    private final Div results = new Div();

    DisclosuresView(
            Disclosures disclosures, DisclosureSave save, Choosers choosers, Officers officers, CurrentActor actors) {
        super("privacy.accounting", Routes.DISCLOSURES_OF, officers, actors);
        this.disclosures = disclosures;
        this.save = save;
        this.choosers = choosers;
    }

    @Override
    void fill(Div content) {
        results.addClassName("results");
        results.getElement().setAttribute("aria-live", "polite");
        content.add(new Card(choosers.member(this, this::changed)), results);
    }

    private void changed(Optional<MemberView> member) {
        results.removeAll();
        member.flatMap(chosen -> given(
                        disclosures.of(actor(), chosen.id(), Formats.current().zone())))
                .flatMap(found -> found)
                .ifPresent(this::show);
    }

    private void show(Accounting accounting) {
        Formats formats = Formats.current();
        results.add(
                new H2(accounting.of().fullName()),
                Texts.small(getTranslation(
                        "privacy.disclosures.span", formats.date(accounting.from()), formats.date(accounting.made()))),
                Texts.small(getTranslation("privacy.disclosures.law")),
                save.buttons(actor(), accounting.of().id()),
                new DisclosureList(accounting, false));
    }
}
