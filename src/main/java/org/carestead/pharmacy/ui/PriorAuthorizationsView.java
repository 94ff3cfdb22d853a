package org.carestead.pharmacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.carestead.access.Area;
import org.carestead.access.Decision;
import org.carestead.access.Need;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Routes;
import org.carestead.pharmacy.PriorAuthorizationView;
import org.carestead.pharmacy.PriorAuthorizations;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** What the plan must agree to before it pays, and what it has said. */
@Route(Routes.PRIOR_AUTHORIZATIONS)
@RouteAlias(Routes.PEOPLE_I_HELP + "/:member/" + Routes.PRIOR_AUTHORIZATIONS)
@RouteAlias(Routes.SEEN_BY + Routes.PRIOR_AUTHORIZATIONS)
@ForMembers
@PermitAll
class PriorAuthorizationsView extends PharmacyView<List<PriorAuthorizationView>> {

    private final transient SubjectActing acting;
    private final transient PriorAuthorizations authorizations;

    PriorAuthorizationsView(
            CurrentActor actors,
            Subjects subjects,
            Pulses pulses,
            SubjectActing acting,
            PriorAuthorizations authorizations) {
        super(Section.PRIOR_AUTHORIZATIONS, actors.get(), subjects, pulses);
        this.acting = acting;
        this.authorizations = authorizations;
    }

    @Override
    Decision<List<PriorAuthorizationView>> load(Actor actor, Subject subject) {
        return acting.on(actor, subject, Need.view(Area.PRIOR_AUTHORIZATIONS), authorizations::list);
    }

    @Override
    void show(Div body, Subject subject, List<PriorAuthorizationView> all) {
        body.removeAll();
        if (all.isEmpty()) {
            body.add(new EmptyState(
                    getTranslation("pharmacy.prior-authorizations.empty.title"),
                    getTranslation(subject.words("pharmacy.prior-authorizations.empty"), subject.givenName())));
        }
        all.forEach(each -> body.add(new PriorAuthorizationCard(each)));
    }
}
