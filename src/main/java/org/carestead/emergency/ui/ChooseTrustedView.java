package org.carestead.emergency.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import org.carestead.emergency.EmergencyLists;
import org.carestead.grant.GrantView;
import org.carestead.kit.BackLink;
import org.carestead.kit.Card;
import org.carestead.kit.EmptyState;
import org.carestead.kit.ForMembers;
import org.carestead.kit.Page;
import org.carestead.kit.PersonBadge;
import org.carestead.kit.Routes;
import org.carestead.kit.Row;
import org.carestead.signin.Actor;
import org.carestead.signin.CurrentActor;

/** Whom to trust in an emergency: one of those who help already. */
@Route(EmergencyRoutes.CHOOSE)
@ForMembers
@PermitAll
class ChooseTrustedView extends Page implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EmergencyLists lists;
    private final transient Actor actor;

    ChooseTrustedView(EmergencyLists lists, CurrentActor actors) {
        super(Width.MEDIUM);
        this.lists = lists;
        this.actor = actors.get();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("emergency.title") + " · Carestead";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        add(new BackLink(Routes.PEOPLE_WHO_HELP_ME, getTranslation("access.helpers.title")));
        head(getTranslation("emergency.choose.title"));
        lead(getTranslation("emergency.choose.lead"));
        List<GrantView> offered = lists.of(actor).canBeNamed();
        offered.forEach(grant -> add(card(grant)));
        Anchor invite = new Anchor("/" + Routes.INVITE, getTranslation("access.invite"));
        if (offered.isEmpty()) {
            invite.addClassNames("btn", "main");
            add(new EmptyState(
                    getTranslation("emergency.choose.empty.title"),
                    getTranslation("emergency.choose.empty.sentence"),
                    invite));
        } else {
            invite.addClassName("btn");
            add(new Card(new Paragraph(getTranslation("emergency.choose.other")), new Row(invite)));
        }
    }

    private Card card(GrantView grant) {
        Anchor choose = new Anchor("/" + EmergencyRoutes.name(grant.id()), getTranslation("emergency.choose"));
        choose.addClassName("btn");
        choose.setAriaLabel(getTranslation("emergency.choose.of", grant.caregiverName()));
        Row who = new Row(
                new PersonBadge(grant.caregiver().id(), grant.caregiverInitials()), new H2(grant.caregiverName()));
        who.addClassName("grow");
        return new Card(Row.between(who, choose));
    }
}
