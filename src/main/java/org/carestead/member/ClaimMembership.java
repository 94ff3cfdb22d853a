package org.carestead.member;

import com.github.kagkarlsson.scheduler.task.TaskDescriptor;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.carestead.courier.Channel;
import org.carestead.courier.Later;
import org.carestead.member.Claim.Step;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;
import org.carestead.signin.Browser;
import org.carestead.signin.CodeSent;
import org.carestead.signin.Flow;
import org.carestead.signin.FlowKind;
import org.carestead.signin.Flows;
import org.carestead.signin.NewAccounts;
import org.carestead.signin.OneTimeCodes;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making an account by claiming one's membership: member ID and date of birth, a code to a contact point that the plan
 * has on file, an e-mail address of one's own with a code too, a password. Until the first code is right the answers are
 * the same for members and everybody else: who is meant is looked up, and the code is sent, after the answer.
 *
 * <p>Every verb names the flow by its token, does nothing when the flow stands at another step, and says so.
 */
@Service
public class ClaimMembership {

    static final FlowKind<Claim> KIND = new FlowKind<>("claim", Claim.class, Duration.ofMinutes(60));
    static final TaskDescriptor<String> LOOK_UP = TaskDescriptor.of("look-up-claim", String.class);
    static final String CODE_ON_FILE = "on file";
    private static final String CODE_TO_EMAIL = "email";

    private final Flows flows;
    private final OneTimeCodes codes;
    private final Later later;
    private final ClaimedAccounts accounts;
    private final InstantSource clock;

    ClaimMembership(Flows flows, OneTimeCodes codes, Later later, ClaimedAccounts accounts, InstantSource clock) {
        this.flows = flows;
        this.codes = codes;
        this.later = later;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** What came of choosing an e-mail address. */
    public enum EmailChosen {
        VERIFIED_ALREADY,
        CODE_SENT,
        /** A code was sent less than 30 seconds ago; nothing has changed. */
        TOO_SOON,
        /** Too many codes were sent; the claim has to be begun anew. */
        TOO_MANY,
        OUT_OF_STEP
    }

    /**
     * Begins.
     *
     * @return the token of the flow, for the browser's cookie
     */
    @Transactional
    public String begin(String memberNumber, LocalDate birthDate, Locale language) {
        Flows.Begun<Claim> begun =
                flows.begin(KIND, Step.CODE, Claim.of(memberNumber, birthDate, language.getLanguage()));
        lookUp(begun.flow());
        return begun.token();
    }

    /** Where the flow stands; nothing when there is none. */
    @Transactional(readOnly = true)
    public Optional<ClaimStep> stands(String token) {
        return flows.find(token, KIND).map(this::step);
    }

    /** Sends the first code again, if it may be by now; the answer is the same if not. */
    @Transactional
    public void sendAgain(String token) {
        at(token, Step.CODE).ifPresent(this::lookUp);
    }

    /** Takes the code that went to the contact point on file. */
    @Transactional(propagation = Propagation.NEVER)
    public boolean confirm(String token, String code) {
        Optional<Flow<Claim>> asked = at(token, Step.CODE);
        if (asked.isEmpty()
                || !codes.take(
                        asked.get().id(), CODE_ON_FILE, asked.get().content().subject(), code)) {
            return false;
        }
        // Read anew: the member was found after the flow began.
        return at(token, Step.CODE)
                .filter(flow -> flow.content().member() != null)
                .map(flow -> flows.advance(flow, Step.EMAIL, flow.content()))
                .orElse(false);
    }

    /** Chooses the address that will name them at sign-in, or another one as long as no code for it was right. */
    @Transactional
    public EmailChosen choose(String token, EmailAddress email) {
        Optional<Flow<Claim>> found = at(token, Step.EMAIL).or(() -> at(token, Step.EMAIL_CODE));
        if (found.isEmpty()) {
            return EmailChosen.OUT_OF_STEP;
        }
        Flow<Claim> flow = found.get();
        Claim chosen = flow.content().withEmail(email.value());
        if (onFile(flow.content()).filter(email::equals).isPresent()) {
            return flows.advance(flow, Step.ACCOUNT, chosen) ? EmailChosen.VERIFIED_ALREADY : EmailChosen.OUT_OF_STEP;
        }
        CodeSent sent =
                codes.send(flow.id(), CODE_TO_EMAIL, Channel.EMAIL, email.value(), Locale.of(chosen.language()));
        return switch (sent) {
            case CodeSent.TooSoon soon -> EmailChosen.TOO_SOON;
            case CodeSent.TooMany many -> EmailChosen.TOO_MANY;
            case CodeSent.OnItsWay way ->
                flows.advance(flow, Step.EMAIL_CODE, chosen) ? EmailChosen.CODE_SENT : outOfStep();
        };
    }

    /** Takes the code that went to the chosen address. */
    @Transactional(propagation = Propagation.NEVER)
    public boolean confirmEmail(String token, String code) {
        return at(token, Step.EMAIL_CODE)
                .filter(flow -> codes.take(flow.id(), CODE_TO_EMAIL, email(flow).value(), code))
                .map(flow -> flows.advance(flow, Step.ACCOUNT, flow.content()))
                .orElse(false);
    }

    /**
     * Makes the account, claims the membership and signs the person in, all or nothing.
     *
     * @return nothing when the flow stands elsewhere
     */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<NewAccounts.Answer> finish(
            String token, PersonName name, Locale language, String password, Browser browser) {
        return at(token, Step.ACCOUNT).map(flow -> accounts.make(flow, email(flow), name, language, password, browser));
    }

    private ClaimStep step(Flow<Claim> flow) {
        return switch (Step.valueOf(flow.step())) {
            case CODE -> new ClaimStep.Code();
            case EMAIL -> new ClaimStep.Email(onFile(flow.content()).map(EmailAddress::value));
            case EMAIL_CODE -> new ClaimStep.EmailCode(email(flow).value(), codes.delivery(flow.id(), CODE_TO_EMAIL));
            case ACCOUNT -> accounts.suggest(flow.content(), email(flow));
        };
    }

    private void lookUp(Flow<Claim> flow) {
        String id = flow.id().id().toString();
        later.schedule(LOOK_UP.instance(id).data(id).scheduledTo(clock.instant()));
    }

    private Optional<Flow<Claim>> at(String token, Step step) {
        return flows.find(token, KIND).filter(flow -> flow.isAt(step));
    }

    private static EmailAddress email(Flow<Claim> flow) {
        return new EmailAddress(Objects.requireNonNull(flow.content().email()));
    }

    private static Optional<EmailAddress> onFile(Claim claim) {
        return claim.kind() == ContactOnFile.Kind.EMAIL
                ? Optional.ofNullable(claim.onFile()).flatMap(EmailAddress::parse)
                : Optional.empty();
    }

    // The code must not stand when the flow names another address: it would verify that one.
    private static EmailChosen outOfStep() {
        throw new ConcurrencyFailureException("The claim moved on meanwhile");
    }
}
