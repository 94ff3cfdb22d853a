package org.carestead.privacy.ui;

import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import org.carestead.kit.BackLink;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Formats;
import org.carestead.kit.Page;
import org.carestead.kit.Routes;
import org.carestead.kit.Texts;
import org.carestead.privacy.Accounting;
import org.carestead.privacy.Disclosures;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** To whom what of the reader was shown in the last six years. */
@Route(Routes.DISCLOSURES)
@ForMembers
@PermitAll
class MyDisclosuresView extends Page implements HasDynamicTitle {

    MyDisclosuresView(Disclosures disclosures, DisclosureSave save, CurrentActor actors) {
        super(Width.MEDIUM);
        Actor actor = actors.get();
        Formats formats = Formats.current();
        Accounting accounting = disclosures.own(actor, formats.zone()).orElseThrow(NotFoundException::new);
        add(new BackLink(Routes.WHAT_WAS_DONE, getTranslation("privacy.disclosures.back")));
        head(getTranslation("privacy.disclosures.title"));
        lead(getTranslation("privacy.disclosures.lead"));
        add(
                Texts.small(getTranslation(
                        "privacy.disclosures.span", formats.date(accounting.from()), formats.date(accounting.made()))),
                Texts.small(getTranslation("privacy.disclosures.law.own")),
                save.buttons(actor, null),
                new DisclosureList(accounting, true));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.disclosures.title") + " · Carestead";
    }
}
