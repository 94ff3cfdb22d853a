package org.carestead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.carestead.access.Area;
import org.carestead.access.Level;
import org.carestead.signin.PasswordRefusal;

/**
 * The keys that the code puts together: from a beginning and the names of an enum, or one of a few words. An enum is
 * named by the end of its name, so that it may move.
 */
final class ComposedKeys {

    private static final Path CLASSES = Path.of("target/classes");
    private static final List<String> TYPES = types();

    private static final List<Family> FAMILIES = List.of(
            names("access.acceptance.refused.", "AcceptanceRefusal"),
            names("access.area.", "Area", "", ".hint", ".inline"),
            names("access.class.", "SensitiveClass"),
            names("access.end.way.", "EndQuestion.Way"),
            names("access.ended.", "grant.EndReason"),
            words("delivery.asked.", Stream.of("own", "yours", "others")),
            names("privacy.chain-of.", "CheckedChain.Of"),
            words("delivery.changed.", Stream.of("by", "by-you", "by-nobody")),
            names("delivery.field.", "AddressDraft.Field"),
            names("delivery.field.", "PaymentDraft.Field"),
            words("delivery.field.", Stream.of("PHARMACY")),
            names("delivery.kind.", "PaymentKind"),
            names("delivery.problem.", "FieldProblem"),
            names("delivery.refused.", "DeliveryRefusal"),
            names(
                    "delivery.",
                    "DeliveryPart",
                    ".title",
                    ".empty.own",
                    ".empty.of",
                    ".add",
                    ".change",
                    ".ask",
                    ".put-back",
                    ".remove",
                    ".remove.title",
                    ".remove.sentence",
                    ".remove.yes",
                    ".form",
                    ".form.sentence.own",
                    ".form.sentence.of"),
            names("access.i-am.", "Relationship"),
            names("access.invitation.refused.", "InvitationRefusal"),
            names("access.invitation.state.", "InvitationState", "", ".sentence"),
            words("access.invitation.state.", Stream.of("LOST"), "", ".sentence"),
            names("access.invite.", "InviteView.Step", ".title", ".lead"),
            words("access.letter.save.", Stream.of("en", "es")),
            words("access.level.", without("Level", "ACT")),
            words("access.level.ACT.", Stream.of("REFILLS", "PRIOR_AUTHORIZATIONS", "MESSAGES", "DELIVERY")),
            words("access.may.caregiver.", areasAndLevels()),
            words("standin.may.", areasAndLevels()),
            words("standin.asked.mine.", Stream.of("PENDING", "LOCKED", "EXPIRED")),
            words("standin.asked.at.", Stream.of("PENDING", "LOCKED")),
            words("access.may.member.", areasAndLevels()),
            names("access.my.", "Relationship"),
            names("access.paper.", "authorization.Element", "", ".text"),
            words("access.paper.kinds.", Stream.of("none", "opened")),
            names("access.paper.title.", "PaperTerms.Occasion"),
            words("access.paper.lead.", Stream.of("STAND_IN", "EMERGENCY")),
            words("access.paper.", Stream.of("EXPIRY.emergency", "RECIPIENT.stand-ins")),
            names("access.pause.", "PauseQuestion.Length"),
            names("access.refused.", "GrantRefusal"),
            names("access.state.", "GrantState"),
            names("access.template.", "PermissionTemplate"),
            names("approval.", "ActionKind", "", ".yes", ".yes.of", ".no.of", ".no.title", ".done"),
            names("approval.PLAN_STEP.", "StepKind"),
            names("approval.amount.", "SupplyUnit", ".one", ".many"),
            names("approval.refused.", "AnswerRefusal"),
            names("approval.rule.refused.", "AnswerRuleRefusal"),
            words("board.line.", without("BoardKind", "ASKED", "UNDER_WAY", "STEP_SENT"), "", ".day"),
            words("board.line.", Stream.of("ASKED", "UNDER_WAY", "STEP_SENT"), ".own", ".of"),
            names("approval.", "ActionKind", ".no.hint"),
            words("access.invitation.state.", Stream.of("PENDING.letter"), "", ".sentence"),
            words("access.my.", Stream.of("for-a-time")),
            names("approval.lapsed.", "ActionKind"),
            words("board.asked.", Stream.of("CHANGE_ADDRESS", "CHANGE_PHARMACY", "CHANGE_PAYMENT")),
            names("board.line.STEP_SENT.", "StepKind", ".own", ".of"),
            names("board.tag.", "BoardKind"),
            words("board.", Stream.of("order", "ask", "ask-prescriber", "see"), "", ".of"),
            names("checkup.advice.", "HelperUse.Advice", "", ".tag"),
            names("checkup.refused.", "CheckUpRefusal"),
            words("checkup.narrowed.", Stream.of("NARROW", "PAUSE")),
            names("asking.i-am.", "Relationship"),
            names("asking.refused.", "AskRefusal"),
            names("asking.door.refused.", "AskRefusal"),
            words("asking.no.", Stream.of("title", "sentence", "said")),
            words("asking.never.", Stream.of("title", "sentence", "said")),
            names("casework.state.", "CaseState"),
            names("casework.now.", "GrantState"),
            names("standin.refused.", "StandInRefusal"),
            words("trail.they.GrantEnded.", Stream.of("RECALLED", "CAREGIVER_LEFT")),
            words("trail.you.GrantEnded.", Stream.of("CAREGIVER_LEFT")),
            words("trail.clock.GrantEnded.", Stream.of("CAREGIVER_LEFT")),
            names("emergency.refused.", "EmergencyRefusal"),
            names("emergency.state.", "EmergencyState"),
            names("messaging.desk.", "messaging.Desk"),
            names("messaging.inbox.hand-over.", "messaging.Desk"),
            words("messaging.empty.", Stream.of("own", "of", "reads")),
            names("messaging.desk-of.", "messaging.Desk"),
            words("messaging.may-not.", without("access.Refusal", "ACCESS_ENDED_QUIETLY", "NOT_THERE")),
            names("messaging.new.desk.", "messaging.Desk"),
            names("messaging.refused.", "MessagingRefusal"),
            words("messaging.state.", without("ConversationState", "OPEN")),
            names("messaging.to.", "Audience", ".own", ".of"),
            words("frame.language.", Stream.of("en", "es")),
            names("member.claim.bad-date.", "BirthDate.Part"),
            words("member.claim.", Stream.of("month", "day", "year")),
            names("member.claim.delivery.", "Delivery.State"),
            names("notice.deliveries.state.", "Delivery.State"),
            names("notice.group.", "NoticeGroup", "", ".sentence"),
            names("notice.refused.", "ChoiceRefusal"),
            names("notice.way.", "courier.Channel"),
            names("notice.copy.by.", "courier.Channel"),
            names("notice.copy.accepted.", "courier.Channel"),
            words("notice.copy.state.", without("Delivery.State", "ACCEPTED")),
            names("notice.kind.", "NoticeKind", ".subject", ".body", ".link"),
            words(
                    "pharmacy.",
                    Stream.of("medicines", "orders", "claims", "prior-authorizations", "messages", "delivery"),
                    ".link",
                    ".title.own",
                    ".title.of"),
            words("pharmacy.asked.tag", Stream.of(".own", ".of")),
            words(
                    "pharmacy.banner.",
                    Stream.of(
                            "asks",
                            "orders",
                            "looks",
                            "sees",
                            "steps",
                            "asks-steps",
                            "changes",
                            "asks-changes",
                            "looks-for-now",
                            "writes",
                            "reads")),
            names("pharmacy.prior-authorizations.awaited.", "AuthorizationSection.AwaitedFrom"),
            names("pharmacy.claims.state.", "ClaimState"),
            words("pharmacy.claims.state.", without("ClaimState", "PAID"), ".sentence"),
            words(
                    "pharmacy.closed.",
                    Stream.of("not-available", "not-seen", "ended", "not-now", "not-shared", "silent"),
                    ".title",
                    ".sentence"),
            words("pharmacy.orders.", Stream.of("open", "past")),
            names("pharmacy.orders.", "OrderKind", ".own", ".of"),
            words("pharmacy.orders.state.", without("OrderState", "REQUESTED"), "", ".sentence"),
            names("pharmacy.orders.state.REQUESTED.", "OrderKind", "", ".sentence"),
            names("pharmacy.prior-authorizations.state.", "PriorAuthorizationState", "", ".sentence"),
            words(
                    "pharmacy.prior-authorizations.state.",
                    without("PriorAuthorizationState", "DENIED", "WITHDRAWN"),
                    ".sentence.by"),
            words("pharmacy.prior-authorizations.", Stream.of("asked", "answered")),
            words(
                    "pharmacy.said.",
                    Stream.of("already-asked", "asks-first", "not-now", "not-waiting", "refused", "too-late")),
            words("pharmacy.said.", Stream.of("already", "not-yours"), ".own", ".of"),
            words(
                    "pharmacy.tag.",
                    Stream.of(
                            "approval-ended",
                            "can-be-ordered",
                            "new-prescription",
                            "no-refills-left",
                            "not-prescribed",
                            "ordered",
                            "being-filled",
                            "plan-said-no",
                            "prescriber-asked",
                            "prescription-expired",
                            "ready",
                            "used-up",
                            "waits-for-plan",
                            "waits-for-prescriber")),
            names("pharmacy.tag.status.", "PrescriptionStatus"),
            names("pharmacy.why.", "RefillAdvice.RenewalReason"),
            names("pharmacy.why.", "RefillAdvice.Awaited", "", ".by"),
            names("pharmacy.why.under-way.", "OrderKind", ".own", ".of"),
            names("priorauthorization.step.", "StepKind", "", ".sentence"),
            names("priorauthorization.sent.you.", "StepKind"),
            names("priorauthorization.sent.they.", "StepKind"),
            names("priorauthorization.done.", "StepKind"),
            words("priorauthorization.too-late.", Stream.of("INFORMATION_SENT", "APPEAL")),
            words(
                    "priorauthorization.said.",
                    Stream.of(
                            "asked",
                            "already-asked",
                            "under-way",
                            "not-now",
                            "words-needed",
                            "refused",
                            "taken-back",
                            "too-late",
                            "withdrawn")),
            names("signin.ended.", "EndedSignIns.Ending"),
            names("signin.prove.why.", "Purpose"),
            words("signin.password.", Stream.of(PasswordRefusal.values()).map(ComposedKeys::lastWord)),
            names("privacy.basis.", "grant.Basis"),
            words("privacy.kind.", Stream.of("Acted")),
            names("privacy.level.", "Level"),
            names("privacy.purpose.", "grant.Basis", "", ".own"),
            words(
                    "privacy.reason.",
                    Stream.of(
                                    "access.Refusal",
                                    "AcceptanceRefusal",
                                    "AccessHappenings.Wait",
                                    "AccessHappenings.Wrong",
                                    "AnswerRefusal",
                                    "AnswerRuleRefusal",
                                    "AskRefusal",
                                    "CaseRefusal",
                                    "CheckUpRefusal",
                                    "DeliveryRefusal",
                                    "EmergencyRefusal",
                                    "GrantRefusal",
                                    "HatRefusal",
                                    "InvitationRefusal",
                                    "StandInRefusal")
                            .flatMap(type -> without(type))
                            .distinct()),
            words("privacy.reason.", Stream.of("REFUSED")),
            names("staff.hat.", "Hat", "", ".sentence"),
            names("staff.refused.", "HatRefusal"),
            names("trail.area.", "Area"),
            words("trail.they.", Stream.of("ActionPrepared", "ActionWithdrawn", "ActionOvertaken"), ".DELIVERY"),
            words("trail.you.", Stream.of("ApprovalGiven", "ApprovalDenied", "ActionOvertaken"), ".DELIVERY"),
            words("trail.clock.", Stream.of("ActionLapsed.DELIVERY", "DetailRemoved.PAYMENT")),
            words("trail.my.", Stream.of("ActionPrepared", "ActionWithdrawn"), ".DELIVERY"),
            names("trail.you.DetailChanged.", "DeliveryPart"),
            names("trail.you.DetailPutBack.", "DeliveryPart"),
            names("trail.you.DetailRemoved.", "DeliveryPart"),
            names("trail.you.DetailChangeRefused.", "DeliveryPart"),
            names("trail.they.DetailChanged.", "DeliveryPart"),
            names("trail.they.DetailRemoved.", "DeliveryPart"),
            names("trail.they.DetailChangeRefused.", "DeliveryPart"),
            names("trail.my.DetailChanged.", "DeliveryPart"),
            names("trail.my.DetailRemoved.", "DeliveryPart"),
            names("trail.my.DetailChangeRefused.", "DeliveryPart"),
            names("trail.kind.", "FeedKind"),
            words(
                    "trail.my.",
                    Stream.of(
                            "Acted",
                            "ActingRefused.nobody",
                            "ConversationStarted",
                            "MessageWritten",
                            "MessageTakenBack",
                            "MessagingRefused",
                            "GrantGiven",
                            "GrantEnded",
                            "GrantChangeRefused",
                            "StandInOffered",
                            "StandInOfferedAgain",
                            "StandInWithdrawn",
                            "StandInBegan",
                            "EmergencyAsked",
                            "EmergencyWithdrawn",
                            "EmergencyRefused",
                            "PasscodeWrong",
                            "AcceptanceRefused")),
            words(
                    "trail.my.",
                    Stream.of(
                            "ActionPrepared",
                            "ActionAnsweredByRule",
                            "ActionWithdrawn",
                            "RefillOrdered",
                            "RenewalRequested",
                            "RefillCancelled"),
                    "",
                    ".hidden"),
            words("trail.my.", Stream.of("ActionPrepared", "ActionWithdrawn"), ".PLAN_STEP", ".PLAN_STEP.hidden"),
            names("trail.my.PlanStepSent.", "StepKind", "", ".hidden"),
            names("trail.my.PlanStepTakenBack.", "StepKind", "", ".hidden"),
            names("trail.they.PlanStepSent.", "StepKind"),
            names("trail.you.PlanStepSent.", "StepKind"),
            names("trail.they.PlanStepTakenBack.", "StepKind"),
            names("trail.you.PlanStepTakenBack.", "StepKind"),
            names("trail.clock.PlanStepAnswered.", "StepKind"),
            words("trail.they.", Stream.of("ActionPrepared", "ActionWithdrawn", "ActionOvertaken"), ".PLAN_STEP"),
            words("trail.you.", Stream.of("ApprovalGiven", "ApprovalDenied", "ActionOvertaken"), ".PLAN_STEP"),
            words("trail.clock.", Stream.of("ActionLapsed"), ".PLAN_STEP"),
            names("trail.my.ActingRefused.", "Area"),
            words(
                    "trail.my.ApprovalNeeded.",
                    Stream.of(Area.values())
                            .filter(area -> area.allows(Level.ASK_FIRST))
                            .map(Area::name)),
            words("trail.my.reason.", without("access.Refusal", "ACCESS_ENDED_QUIETLY")),
            names("trail.my.reason.", "AccessHappenings.Wait"),
            names("trail.save.", "FeedFormat"),
            names("trail.reason.", "access.Refusal"),
            names("trail.reason.", "AccessHappenings.Wait"),
            words("trail.you.GrantEnded.", Stream.of("quietly")),
            names("trail.they.ActingRefused.", "Area"),
            names("trail.you.ActingRefused.", "Area"),
            words(
                    "trail.they.ApprovalNeeded.",
                    Stream.of(Area.values())
                            .filter(area -> area.allows(Level.ASK_FIRST))
                            .map(Area::name)));

    private ComposedKeys() {}

    private record Family(String beginning, List<String> words, List<String> endings) {

        Stream<String> keys() {
            return words.stream().flatMap(word -> endings.stream().map(ending -> beginning + word + ending));
        }
    }

    /** All of them. */
    static Stream<String> all() {
        return FAMILIES.stream().flatMap(Family::keys);
    }

    /** Whether a beginning that is written in the code is known here, with a dot at its end. */
    static boolean isBeginning(String text) {
        return FAMILIES.stream().anyMatch(family -> family.beginning().startsWith(text));
    }

    /** Whether some type of ours is called so, such as an event whose name is in a key of the feed. */
    static boolean isType(String simpleName) {
        return TYPES.stream().anyMatch(type -> isCalled(type, simpleName));
    }

    private static Family names(String beginning, String type, String... endings) {
        return words(beginning, without(type), endings);
    }

    private static Family words(String beginning, Stream<String> words, String... endings) {
        return new Family(beginning, words.toList(), endings.length == 0 ? List.of("") : List.of(endings));
    }

    private static Stream<String> without(String type, String... names) {
        List<String> found = TYPES.stream().filter(each -> isCalled(each, type)).toList();
        if (found.size() != 1) {
            throw new IllegalStateException("One enum should be called " + type + ": " + found);
        }
        return Arrays.stream(constants(found.getFirst()))
                .map(Enum::name)
                .filter(name -> !List.of(names).contains(name));
    }

    private static boolean isCalled(String type, String name) {
        return ("." + type.replace('$', '.')).endsWith("." + name);
    }

    private static Enum<?>[] constants(String type) {
        try {
            return (Enum<?>[]) Class.forName(type).getEnumConstants();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<String> types() {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org/carestead"))) {
            return files.map(file -> CLASSES.relativize(file).toString())
                    .filter(file -> file.endsWith(".class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> areasAndLevels() {
        return Stream.of(Area.values())
                .flatMap(area -> Stream.of(Level.values())
                        .filter(level -> level != Level.NONE && area.allows(level))
                        .map(level -> area + "." + level));
    }

    private static String lastWord(PasswordRefusal refusal) {
        return refusal.key().substring(refusal.key().lastIndexOf('.') + 1);
    }
}
