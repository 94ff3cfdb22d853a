package org.carestead.frame;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.security.web.csrf.CsrfToken;

/** The way out, as a plain form: it works whatever state the screen is in. */
@Tag("form")
class SignOutForm extends HtmlContainer {

    SignOutForm() {
        getElement().setAttribute("method", "post").setAttribute("action", "/sign-out");
        VaadinServletRequest request = VaadinServletRequest.getCurrent();
        if (request != null && request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            Element field = new Element("input");
            field.setAttribute("type", "hidden")
                    .setAttribute("name", token.getParameterName())
                    .setAttribute("value", token.getToken());
            getElement().appendChild(field);
        }
        Element button = new Element("button");
        button.setAttribute("class", "btn link").setAttribute("type", "submit");
        button.setText(getTranslation("frame.sign-out"));
        getElement().appendChild(button);
    }
}
