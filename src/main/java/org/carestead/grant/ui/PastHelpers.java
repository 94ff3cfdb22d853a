package org.carestead.grant.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.carestead.grant.EndReason;
import org.carestead.grant.GrantView;
import org.carestead.kit.Formats;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;

/** Who has helped, how that ended, and the papers of it, which the member keeps. */
class PastHelpers extends NativeDetails {

    PastHelpers(List<Helper> past) {
        addClassNames("card", "year");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        past.forEach(helper -> list.add(item(helper)));
        setSummaryText(getTranslation("access.helpers.past"));
        setContent(list);
    }

    private ListItem item(Helper helper) {
        Anchor again = new Anchor(
                "/" + Routes.INVITE + "/" + helper.grant().id().id(), getTranslation("access.helpers.again"));
        again.setAriaLabel(
                getTranslation("access.helpers.again.of", helper.grant().caregiverName()));
        again.addClassNames("btn", "quiet");
        Anchor papers =
                new Anchor("/" + Routes.papers(helper.grant().id().id()), getTranslation("access.helpers.papers"));
        papers.setAriaLabel(
                getTranslation("access.helpers.papers.of", helper.grant().caregiverName()));
        papers.addClassNames("btn", "quiet");
        Span said = new Span(sentence(helper));
        said.addClassName("grow");
        return new ListItem(Row.between(said, papers, again));
    }

    private String sentence(Helper helper) {
        Formats formats = Formats.current();
        GrantView grant = helper.grant();
        EndReason reason = grant.endReason() == null ? EndReason.EXPIRED : grant.endReason();
        if (reason == EndReason.EXPIRED || reason == EndReason.STAND_IN_OVER) {
            return getTranslation(
                    "access.ended." + reason.name(), grant.caregiverName(), formats.date(helper.lastDay()));
        }
        Instant ended = grant.endedAt() == null ? grant.endsAt() : grant.endedAt();
        return getTranslation(
                "access.ended." + reason.name(), grant.caregiverName(), formats.date(ended), formats.time(ended));
    }
}
