package org.carestead.signin.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.carestead.kit.Buttons;
import org.carestead.kit.FieldErrors;
import org.carestead.kit.Formats;
import org.carestead.kit.Row;
import org.carestead.signin.Actor;
import org.carestead.signin.Browser;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.LiveSignIn;
import org.carestead.signin.ProveAgain;
import org.carestead.signin.Purpose;
import org.carestead.signin.SignInAnswer;
import org.carestead.signin.SignIns;

/** Asks for the password once more; with the right one the sign-in gets a new token and the work goes on. */
class ProveDialog extends Dialog {

    private final transient ProveAgain proveAgain;
    private final transient SignIns signIns;
    private final transient Actor actor;
    private final transient Runnable goOn;
    private final PasswordField password = new PasswordField(getTranslation("signin.prove.password"));

    ProveDialog(ProveAgain proveAgain, SignIns signIns, Actor actor, Purpose purpose, Runnable goOn) {
        this.proveAgain = proveAgain;
        this.signIns = signIns;
        this.actor = actor;
        this.goOn = goOn;
        setHeaderTitle(getTranslation("signin.prove.dialog.title"));
        password.setAutofocus(true);
        password.getElement().setAttribute("autocomplete", "current-password");
        password.addKeyPressListener(Key.ENTER, event -> prove());
        add(new Paragraph(getTranslation("signin.prove.why." + purpose.name())), password);
        getFooter()
                .add(new Row(
                        Buttons.quiet(getTranslation("signin.prove.dialog.cancel"), this::close),
                        Buttons.main(getTranslation("signin.prove.dialog.submit"), this::prove)));
    }

    private void prove() {
        Optional<LiveSignIn> signIn = signIns.find(actor.signIn());
        if (signIn.isEmpty()) {
            UI.getCurrent().getPage().setLocation("/sign-in?ended");
            return;
        }
        String typed = password.getValue();
        password.clear();
        switch (proveAgain.withPassword(signIn.get(), typed, browser())) {
            case SignInAnswer.Welcome welcome -> {
                DoorCookies.signIn(VaadinServletResponse.getCurrent().getHttpServletResponse(), welcome.signIn());
                close();
                goOn.run();
            }
            case SignInAnswer.No no -> sayWrong(getTranslation("signin.prove.dialog.wrong"));
            case SignInAnswer.NotBefore wait ->
                sayWrong(getTranslation(
                        "signin.prove.dialog.wait", Formats.current().time(wait.until())));
            case SignInAnswer.Busy busy -> sayWrong(getTranslation("signin.prove.dialog.busy"));
        }
    }

    private void sayWrong(String message) {
        FieldErrors.mark(password, true, message);
        password.focus();
    }

    private static Browser browser() {
        HttpServletRequest request = VaadinServletRequest.getCurrent().getHttpServletRequest();
        return new Browser(
                Optional.ofNullable(request.getHeader("User-Agent")).orElse(""),
                DoorCookies.read(request, DoorCookies.DEVICE),
                DoorCookies.read(request, DoorCookies.SIGN_IN));
    }
}
