package org.carestead.messaging;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.carestead.access.Acting;
import org.carestead.access.Area;
import org.carestead.access.Authority;
import org.carestead.access.Decision;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.member.MemberId;
import org.carestead.signin.Actor;
import org.carestead.staff.Hat;
import org.carestead.staff.StaffActing;
import org.carestead.staff.StaffAuthority;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People who write to each other, as they do it on their screens. */
public final class Correspondents {

    /** Sees medicines and reads messages. */
    public static final Permissions READS =
            Permissions.NOTHING.with(Area.MEDICINES, Level.VIEW).with(Area.MESSAGES, Level.VIEW);

    /** Sees medicines, reads and writes messages. */
    public static final Permissions WRITES = READS.with(Area.MESSAGES, Level.ACT);

    private final Acting acting;
    private final StaffActing staff;
    private final Conversations conversations;
    private final Writing writing;
    private final DeskInbox inbox;
    private final DeskAnswers answers;
    private final JdbcClient jdbc;

    public Correspondents(ApplicationContext portal) {
        acting = portal.getBean(Acting.class);
        staff = portal.getBean(StaffActing.class);
        conversations = portal.getBean(Conversations.class);
        writing = portal.getBean(Writing.class);
        inbox = portal.getBean(DeskInbox.class);
        answers = portal.getBean(DeskAnswers.class);
        jdbc = portal.getBean(JdbcClient.class);
    }

    /** Lets a person answer at a desk. */
    public void answersAt(Actor who, Desk desk) {
        jdbc.sql("INSERT INTO staff_hat (person_id, hat, given_at) VALUES (?, ?, UTC_TIMESTAMP(6))")
                .params(who.person().id(), desk.hat().name())
                .update();
    }

    /** A question to the pharmacist, open to those who help. */
    public ConversationId asks(Actor who, MemberId member, String subject, String text) {
        return asks(who, member, new NewConversation(Desk.PHARMACIST, subject, null, true, text));
    }

    public ConversationId asks(Actor who, MemberId member, String subject, @Nullable MedicineId about, boolean shared) {
        return asks(who, member, new NewConversation(Desk.PHARMACIST, subject, about, shared, "Is this right?"));
    }

    public ConversationId asks(Actor who, MemberId member, NewConversation asked) {
        WritingOutcome outcome = started(who, member, asked);
        if (outcome instanceof WritingOutcome.Done(ConversationId id)) {
            return id;
        }
        throw new IllegalStateException("Not started: " + outcome);
    }

    WritingOutcome started(Actor who, MemberId member, NewConversation asked) {
        return allowed(acts(who, member, authority -> writing.start(authority, asked)));
    }

    /** One more message, to the plan. */
    public WritingOutcome writes(Actor who, MemberId member, ConversationId id, String text) {
        return writes(who, member, id, text, Audience.PLAN);
    }

    WritingOutcome writes(Actor who, MemberId member, ConversationId id, String text, Audience audience) {
        return allowed(acts(who, member, authority -> writing.write(authority, id, text, audience)));
    }

    WritingOutcome takesBack(Actor who, MemberId member, ConversationId id, int sequence) {
        return allowed(acts(who, member, authority -> writing.takeBack(authority, id, sequence)));
    }

    WritingOutcome shares(Actor who, MemberId member, ConversationId id, boolean shared) {
        return allowed(acts(who, member, authority -> writing.share(authority, id, shared)));
    }

    ConversationList sees(Actor who, MemberId member) {
        return allowed(
                acting.on(who, member, Need.view(Area.MESSAGES), authority -> conversations.list(authority, 1000)));
    }

    int unread(Actor who, MemberId member) {
        return sees(who, member).conversations().stream()
                .mapToInt(ConversationLine::unread)
                .sum();
    }

    Optional<ConversationPage> reads(Actor who, MemberId member, ConversationId id) {
        return allowed(read(who, member, id));
    }

    Decision<Optional<ConversationPage>> read(Actor who, MemberId member, ConversationId id) {
        return acting.on(
                who,
                member,
                Need.view(Area.MESSAGES),
                authority -> conversations.read(authority, id, Conversations.PAGE));
    }

    <T> Decision<T> acts(Actor who, MemberId member, Function<Authority, T> work) {
        return acting.on(who, member, Need.act(Area.MESSAGES), work);
    }

    public WritingOutcome answers(Actor who, Desk desk, ConversationId id, String text) {
        return atDesk(who, desk.hat(), authority -> answers.answer(authority, id, text))
                .orElseThrow();
    }

    WritingOutcome handsOver(Actor who, Desk from, ConversationId id) {
        return atDesk(who, from.hat(), authority -> answers.handOver(authority, id))
                .orElseThrow();
    }

    WritingOutcome closes(Actor who, Desk desk, ConversationId id) {
        return atDesk(who, desk.hat(), authority -> answers.close(authority, id))
                .orElseThrow();
    }

    Optional<DeskPage> looks(Actor who, Desk desk, ConversationId id) {
        return atDesk(who, desk.hat(), authority -> inbox.read(authority, id, Conversations.PAGE))
                .flatMap(page -> page);
    }

    Optional<List<DeskLine>> waiting(Actor who, Desk desk) {
        return atDesk(who, desk.hat(), authority -> inbox.open(authority, 1000));
    }

    <T> Optional<T> atDesk(Actor who, Hat hat, Function<StaffAuthority, T> work) {
        return staff.on(who, hat, work).allowed();
    }

    static <T> T allowed(Decision<T> decision) {
        if (decision instanceof Decision.Allowed<T>(T result)) {
            return result;
        }
        throw new IllegalStateException("Not allowed: " + decision);
    }
}
