package org.carestead.approval.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Optional;
import org.carestead.approval.ApprovalView;
import org.carestead.approval.PreparedAction.Detail;
import org.carestead.kit.Formats;

/** What a question is called, by what is asked: each action has words of its own. */
record QuestionWords(ApprovalView asked) {

    /** "Dana asks to order Simvastatin". */
    String asks() {
        Detail detail = asked.detail();
        String key = "approval." + asked.action().name();
        return translate(detail == null ? key : key + "." + detail.name(), asked.caregiverGivenName(), asked.subject());
    }

    /** The same when it is over: what of it was proposed in detail may be gone. */
    String hadAsked() {
        return translate("approval.lapsed." + asked.action().name(), asked.caregiverGivenName(), asked.subject());
    }

    /** "30 tablets · about $4.10 · to 12 Oak Street · same as last time", of which what is known. */
    Optional<String> foreseen() {
        return Optional.ofNullable(asked.foreseen()).map(ForeseenWords::of).filter(words -> !words.isEmpty());
    }

    /** What the caregiver wrote with it. */
    Optional<String> written() {
        Detail detail = asked.detail();
        return Optional.ofNullable(detail == null ? null : detail.words())
                .map(words -> translate("approval.written", asked.caregiverGivenName(), words));
    }

    /** The moment up to which it can be answered, or could. */
    String until() {
        Formats formats = Formats.current();
        return translate(
                "approval.when",
                formats.day(asked.until().atZone(formats.zone()).toLocalDate()),
                formats.time(asked.until()));
    }

    String yes() {
        return translate(key("yes"));
    }

    String yesTo() {
        return translate(key("yes.of"), asked.subject());
    }

    String noTo() {
        return translate(key("no.of"), asked.subject());
    }

    /** The head line above the word that goes with a no. */
    String no() {
        return translate(key("no.title"), asked.subject());
    }

    /** That the yes has been done. */
    String done() {
        return translate(key("done"), asked.caregiverGivenName(), asked.subject());
    }

    private String key(String what) {
        return "approval." + asked.action().name() + "." + what;
    }
}
