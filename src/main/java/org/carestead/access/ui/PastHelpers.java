package org.carestead.access.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.Instant;
import java.util.List;
import org.carestead.access.EndReason;
import org.carestead.access.GrantView;
import org.carestead.kit.Formats;

/** Who has helped, and how that ended. */
class PastHelpers extends NativeDetails {

    PastHelpers(List<Helper> past) {
        addClassNames("card", "year");
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        past.forEach(helper -> list.add(new ListItem(sentence(helper.grant()))));
        setSummaryText(getTranslation("access.helpers.past"));
        setContent(list);
    }

    private String sentence(GrantView grant) {
        Formats formats = Formats.current();
        EndReason reason = grant.endReason() == null ? EndReason.EXPIRED : grant.endReason();
        Instant ended = grant.endedAt() == null ? grant.endsAt() : grant.endedAt();
        return getTranslation(
                "access.ended." + reason.name(), grant.caregiverName(), formats.date(ended), formats.time(ended));
    }
}
