package org.carestead.frame;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletResponse;
import org.carestead.kit.EmptyState;
import org.carestead.kit.Page;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A technical fault on the way to a screen: said plainly, written to the log, nothing of it shown. */
@PermitAll
@ParentLayout(MainLayout.class)
class TroubleView extends Page implements HasDynamicTitle, HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(TroubleView.class);

    TroubleView() {
        super(Width.NARROW);
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        LOG.error("A screen could not be opened", parameter.getException());
        removeAll();
        Anchor home = new Anchor("/", getTranslation("frame.home"));
        home.addClassNames("btn", "main");
        add(EmptyState.screen(getTranslation("frame.trouble.title"), getTranslation("frame.trouble.sentence"), home));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("frame.trouble.title") + " · Carestead";
    }
}
