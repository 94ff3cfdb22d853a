package org.carestead.notice;

import org.carestead.casework.CaseEvent;
import org.carestead.casework.CaseEvent.CaseClosed;
import org.carestead.casework.CaseEvent.CaseOpened;
import org.carestead.casework.CaseEvent.CaseRefused;
import org.carestead.kit.Routes;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The member hears that a case is open: should it have been somebody else who pressed the button, they learn of it. */
@Component
class CaseNotices {

    private final Notices notices;
    private final People people;

    CaseNotices(Notices notices, People people) {
        this.notices = notices;
        this.people = people;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CaseEvent event) {
        switch (event) {
            case CaseOpened opened -> {
                NoticeKind kind = opened.paused() == null ? NoticeKind.CASE_OPENED : NoticeKind.CASE_OPENED_AND_PAUSED;
                String about =
                        people.find(opened.about()).map(PersonView::fullName).orElse("");
                notices.tell(opened.by(), News.of(kind, "/" + Routes.CASES).with(about));
            }
            // The member's own word, and it gives nobody anything back.
            case CaseClosed closed -> {}
            // Stands in the feed; a mail for each try could be set off by others.
            case CaseRefused refused -> {}
        }
    }
}
