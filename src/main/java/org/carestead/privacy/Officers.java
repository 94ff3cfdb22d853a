package org.carestead.privacy;

import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.carestead.privacy.PrivacyEvent.InquiryBegun;
import org.carestead.signin.Actor;
import org.carestead.staff.Hat;
import org.carestead.staff.StaffActing;
import org.carestead.staff.StaffAuthority;
import org.carestead.staff.StaffDecision;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/** The one door to all that a privacy officer looks at: the hat, and the reason for looking, which is asked once. */
@Service
public class Officers {

    private final StaffActing acting;
    private final InquiryRows rows;
    private final ApplicationEventPublisher events;
    private final InstantSource clock;

    Officers(StaffActing acting, InquiryRows rows, ApplicationEventPublisher events, InstantSource clock) {
        this.acting = acting;
        this.rows = rows;
        this.events = events;
        this.clock = clock;
    }

    /** Why the actor is looking, as they last said in this sign-in. */
    public PrivacyAnswer<Inquiry> inquiry(Actor actor) {
        return on(actor, (authority, inquiry) -> inquiry);
    }

    /**
     * From now on the actor looks for this reason.
     *
     * @param reason {@value Inquiry#SHORTEST} to {@value Inquiry#LONGEST} characters without the blanks around it
     * @return {@link PrivacyAnswer.SayWhy} where it is shorter; what is longer is cut off
     */
    public PrivacyAnswer<Inquiry> begin(Actor actor, String reason) {
        String said = reason.strip();
        return answer(acting.on(actor, Hat.PRIVACY_OFFICER, authority -> {
            if (said.codePointCount(0, said.length()) < Inquiry.SHORTEST) {
                return Optional.<Inquiry>empty();
            }
            Inquiry inquiry = new Inquiry(UUID.randomUUID(), cut(said), clock.instant());
            rows.add(actor, inquiry);
            events.publishEvent(new InquiryBegun(inquiry.id(), actor.person()));
            return Optional.of(inquiry);
        }));
    }

    /** Does the work for who wears the hat and has said why; in one transaction, which may be tried again. */
    <T> PrivacyAnswer<T> on(Actor actor, BiFunction<StaffAuthority, Inquiry, T> work) {
        return answer(acting.on(
                actor,
                Hat.PRIVACY_OFFICER,
                authority -> rows.of(actor).map(inquiry -> work.apply(authority, inquiry))));
    }

    private static <T> PrivacyAnswer<T> answer(StaffDecision<Optional<T>> decision) {
        return decision.allowed()
                .map(found ->
                        found.<PrivacyAnswer<T>>map(PrivacyAnswer.Given::new).orElseGet(PrivacyAnswer.SayWhy::new))
                .orElseGet(PrivacyAnswer.Refused::new);
    }

    private static String cut(String said) {
        return said.codePointCount(0, said.length()) <= Inquiry.LONGEST
                ? said
                : said.substring(0, said.offsetByCodePoints(0, Inquiry.LONGEST));
    }
}
