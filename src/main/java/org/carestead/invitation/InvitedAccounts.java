package org.carestead.invitation;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.carestead.courier.Channel;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;
import org.carestead.signin.Browser;
import org.carestead.signin.CodeSent;
import org.carestead.signin.Flow;
import org.carestead.signin.FlowKind;
import org.carestead.signin.Flows;
import org.carestead.signin.NewAccounts;
import org.carestead.signin.OneTimeCodes;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * An account of their own for somebody who was invited: a code to the invited address (whoever forwards the link does not
 * read it there), or to one that they name where the invitation is a letter, then name and password. It gives no access by itself: that takes the passcode.
 */
@Service
public class InvitedAccounts {

    static final FlowKind<Invited> KIND = new FlowKind<>("invited", Invited.class, Duration.ofMinutes(60));
    private static final String CODE = "invited";

    private final Acceptances acceptances;
    private final Flows flows;
    private final OneTimeCodes codes;
    private final NewAccounts accounts;

    InvitedAccounts(Acceptances acceptances, Flows flows, OneTimeCodes codes, NewAccounts accounts) {
        this.acceptances = acceptances;
        this.flows = flows;
        this.codes = codes;
        this.accounts = accounts;
    }

    /** Where somebody stands. */
    public enum Step {
        ADDRESS,
        CODE,
        ACCOUNT
    }

    /** What is known of them. */
    record Invited(String invitation, String email) {}

    /**
     * Begins, and sends the code where there is an address to send it to.
     *
     * @return the token of the flow for the browser's cookie; nothing where no open invitation is behind the link
     */
    @Transactional
    public Optional<String> begin(String invitation, Locale language) {
        return acceptances
                .find(invitation)
                .filter(open -> open.state() == InvitationState.PENDING)
                .map(open -> begin(invitation, open.email(), language));
    }

    private String begin(String invitation, @Nullable EmailAddress email, Locale language) {
        if (email == null) {
            return flows.begin(KIND, Step.ADDRESS, new Invited(invitation, "")).token();
        }
        Flows.Begun<Invited> begun = flows.begin(KIND, Step.CODE, new Invited(invitation, email.value()));
        send(begun.flow(), language);
        return begun.token();
    }

    /** Takes the address of somebody who got a letter, once, and sends the code there; false where none was asked for. */
    @Transactional
    public boolean address(String flow, String invitation, EmailAddress email, Locale language) {
        boolean taken = at(flow, invitation, Step.ADDRESS)
                .filter(found -> flows.advance(found, Step.CODE, new Invited(invitation, email.value())))
                .isPresent();
        if (taken) {
            at(flow, invitation, Step.CODE).ifPresent(found -> send(found, language));
        }
        return taken;
    }

    /** The address that the code went to, and that will name the account; empty where none is known yet. */
    @Transactional(readOnly = true)
    public Optional<EmailAddress> email(String flow, String invitation) {
        return find(flow, invitation)
                .flatMap(found -> EmailAddress.parse(found.content().email()));
    }

    /** Where this browser stands with this invitation. */
    @Transactional(readOnly = true)
    public Optional<Step> stands(String flow, String invitation) {
        return find(flow, invitation).map(found -> Step.valueOf(found.step()));
    }

    /** Sends a new code; false when it is too soon, or there were too many. */
    @Transactional
    public boolean sendAgain(String flow, String invitation, Locale language) {
        return at(flow, invitation, Step.CODE)
                .map(found -> send(found, language))
                .filter(CodeSent.OnItsWay.class::isInstance)
                .isPresent();
    }

    /** Takes the code. */
    @Transactional(propagation = Propagation.NEVER)
    public boolean confirm(String flow, String invitation, String code) {
        return at(flow, invitation, Step.CODE)
                .filter(found -> codes.take(found.id(), CODE, found.content().email(), code))
                .map(found -> flows.advance(found, Step.ACCOUNT, found.content()))
                .orElse(false);
    }

    /**
     * Makes the account and signs the person in.
     *
     * @return nothing when the flow stands elsewhere
     */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<NewAccounts.Answer> finish(
            String flow, String invitation, PersonName name, Locale language, String password, Browser browser) {
        return at(flow, invitation, Step.ACCOUNT)
                .map(found -> accounts.create(
                        new EmailAddress(found.content().email()),
                        name,
                        language,
                        password,
                        browser,
                        person -> flows.end(found.id())));
    }

    private CodeSent send(Flow<Invited> flow, Locale language) {
        return codes.send(flow.id(), CODE, Channel.EMAIL, flow.content().email(), language);
    }

    private Optional<Flow<Invited>> at(String flow, String invitation, Step step) {
        return find(flow, invitation).filter(found -> found.isAt(step));
    }

    private Optional<Flow<Invited>> find(String flow, String invitation) {
        return flows.find(flow, KIND)
                .filter(found -> found.content().invitation().equals(invitation));
    }
}
