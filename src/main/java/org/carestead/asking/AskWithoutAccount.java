package org.carestead.asking;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import org.carestead.asking.AskOutcome.Done;
import org.carestead.asking.AskOutcome.Refused;
import org.carestead.database.Conflicts;
import org.carestead.person.EmailAddress;
import org.carestead.person.PersonName;
import org.carestead.signin.Flow;
import org.carestead.signin.FlowKind;
import org.carestead.signin.Flows;
import org.carestead.signin.OneTimeCodes;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Asks a member to be let in, without an account: one's name and an address, a code that was sent there, whom one helps. A
 * yes is an invitation to that address. Nothing is learned on the way: neither the address nor the member is looked up
 * before the answer, and the code goes out after it (lesson 21).
 *
 * <p>Every verb names the flow by its token and does nothing when the flow stands at another step.
 */
@Service
public class AskWithoutAccount {

    static final FlowKind<Introduction> KIND = new FlowKind<>("ask", Introduction.class, Duration.ofMinutes(60));
    static final String CODE = "ask";

    private final Flows flows;
    private final OneTimeCodes codes;
    private final AskTasks.Schedule schedule;
    private final AskIntake intake;
    private final Askers askers;
    private final TransactionOperations transactions;

    AskWithoutAccount(
            Flows flows,
            OneTimeCodes codes,
            AskTasks.Schedule schedule,
            AskIntake intake,
            Askers askers,
            TransactionOperations transactions) {
        this.flows = flows;
        this.codes = codes;
        this.schedule = schedule;
        this.intake = intake;
        this.askers = askers;
        this.transactions = transactions;
    }

    /** Where somebody stands. */
    public enum Step {
        CODE,
        WHOM,
        SENT
    }

    /** What somebody said of themselves; kept sealed in their flow. */
    record Introduction(String text) {

        Stranger stranger() {
            return Stranger.of(text);
        }

        @Override
        public String toString() {
            return "Introduction[]";
        }
    }

    /**
     * Where somebody stands, and what they said of themselves.
     *
     * @param email verified from {@link Step#WHOM} on
     */
    public record Standing(Step step, PersonName name, EmailAddress email) {

        @Override
        public String toString() {
            return "Standing[" + step + "]";
        }
    }

    /** Reads a name that may be told to a member; nothing where it is none, or leads somewhere. */
    public static Optional<PersonName> name(String given, String family) {
        return PersonName.parseTold(given, family);
    }

    /**
     * Begins; a code is sent to the address after the answer.
     *
     * @param name as {@link #name} reads it
     * @return the token of the flow, for the browser's cookie
     */
    @Transactional
    public String begin(PersonName name, EmailAddress email, Locale language) {
        Flows.Begun<Introduction> begun =
                flows.begin(KIND, Step.CODE, new Introduction(new Stranger(name, email, language).text()));
        schedule.code(begun.flow().id());
        return begun.token();
    }

    /** Where the flow stands; nothing when there is none. */
    @Transactional(readOnly = true)
    public Optional<Standing> stands(String token) {
        return flows.find(token, KIND).map(flow -> {
            Stranger stranger = flow.content().stranger();
            return new Standing(Step.valueOf(flow.step()), stranger.name(), stranger.email());
        });
    }

    /** Sends another code, if one may be sent by now; the answer is the same if not. */
    @Transactional
    public void sendAgain(String token) {
        at(token, Step.CODE).ifPresent(flow -> schedule.code(flow.id()));
    }

    /** Takes the code. */
    @Transactional(propagation = Propagation.NEVER)
    public boolean confirm(String token, String code) {
        return at(token, Step.CODE)
                .filter(flow -> codes.take(flow.id(), CODE, counted(flow), code))
                .map(flow -> flows.advance(flow, Step.WHOM, flow.content()))
                .orElse(false);
    }

    /**
     * Asks, once. Refused only for what was asked from the same address before.
     *
     * @return nothing when the flow stands elsewhere
     */
    @Transactional(propagation = Propagation.NEVER)
    public Optional<AskOutcome> ask(String token, NewAsk ask) {
        return Conflicts.retrying(() -> requireNonNull(transactions.execute(status -> {
            Optional<AskOutcome> outcome = at(token, Step.WHOM)
                    .filter(flow -> flows.advance(flow, Step.SENT, flow.content()))
                    .map(flow -> ask(flow.content().stranger(), ask));
            if (outcome.filter(Refused.class::isInstance).isPresent()) {
                status.setRollbackOnly();
            }
            return outcome;
        })));
    }

    private AskOutcome ask(Stranger stranger, NewAsk ask) {
        return intake.take(AskId.next(), askers.of(stranger), ask)
                .<AskOutcome>map(Refused::new)
                .orElseGet(Done::new);
    }

    // Apart from other codes: whoever guesses here must not keep those who read there from signing up on their own way.
    private static String counted(Flow<Introduction> flow) {
        return "ask " + flow.content().stranger().email().value();
    }

    private Optional<Flow<Introduction>> at(String token, Step step) {
        return flows.find(token, KIND).filter(flow -> flow.isAt(step));
    }
}
