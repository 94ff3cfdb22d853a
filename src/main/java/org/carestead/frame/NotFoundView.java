package org.carestead.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Page;

/** An address that is not there, or not for the one who asks: one answer. */
@PermitAll
@ParentLayout(MainLayout.class)
class NotFoundView extends Page implements HasDynamicTitle, HasErrorParameter<NotFoundException> {

    NotFoundView() {
        super(Width.NARROW);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        removeAll();
        Anchor home = new Anchor("/", getTranslation("frame.home"));
        home.addClassNames("btn", "main");
        add(EmptyState.screen(
                getTranslation("frame.not-found.title"), getTranslation("frame.not-found.sentence"), home));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.not-found.title") + " · Carestead";
    }
}
