package org.carestead.matrix;

import static org.carestead.matrix.Attempt.change;
import static org.carestead.matrix.Attempt.look;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.carestead.access.Area;
import org.carestead.access.GrantId;
import org.carestead.access.GrantTerms;
import org.carestead.access.Level;
import org.carestead.access.MedicineId;
import org.carestead.access.Need;
import org.carestead.access.Permissions;
import org.carestead.authorization.PaperId;
import org.carestead.authorization.PaperText;
import org.carestead.board.Board;
import org.carestead.casework.CaseId;
import org.carestead.casework.CaseLists;
import org.carestead.casework.Cases;
import org.carestead.checkup.CheckUp;
import org.carestead.checkup.CheckUps;
import org.carestead.emergency.EmergencyId;
import org.carestead.emergency.EmergencyLists;
import org.carestead.emergency.EmergencyPaper;
import org.carestead.emergency.EmergencyPapers;
import org.carestead.emergency.EmergencyPlan;
import org.carestead.emergency.EmergencyRequests;
import org.carestead.emergency.Naming;
import org.carestead.emergency.TrustedPeople;
import org.carestead.grant.Widening;
import org.carestead.kit.Formats;
import org.carestead.matrix.Attempt.Held;
import org.carestead.messaging.ConversationId;
import org.carestead.messaging.Conversations;
import org.carestead.messaging.Correspondents;
import org.carestead.messaging.DeskAnswers;
import org.carestead.messaging.DeskInbox;
import org.carestead.notice.DeliveryFigures;
import org.carestead.notice.NoticeChoices;
import org.carestead.person.ContactPointId;
import org.carestead.person.PersonId;
import org.carestead.pharmacy.Refills;
import org.carestead.privacy.AccessThen;
import org.carestead.privacy.ChainCheck;
import org.carestead.privacy.Directory;
import org.carestead.privacy.DisclosureFormat;
import org.carestead.privacy.Disclosures;
import org.carestead.privacy.Officers;
import org.carestead.privacy.SearchFilter;
import org.carestead.privacy.TrailSearch;
import org.carestead.receipt.Receipts;
import org.carestead.signin.Actor;
import org.carestead.staff.Hat;
import org.carestead.staff.Hats;
import org.carestead.staff.Staff;
import org.carestead.staff.StaffActing;
import org.carestead.staff.StaffAuthority;
import org.carestead.staff.Workforce;
import org.carestead.trail.Feed;
import org.carestead.trail.FeedFile;
import org.carestead.trail.FeedFiles;
import org.carestead.trail.FeedFilter;
import org.carestead.trail.FeedFormat;
import org.carestead.trail.FeedPage;
import org.carestead.trail.MyDoings;

/** Emergencies, what is on record, and what the plan's staff do. */
final class OtherAttempts {

    private final World world;
    private final Map<String, Attempt> all;

    private OtherAttempts(World world, Map<String, Attempt> all) {
        this.world = world;
        this.all = all;
    }

    static void add(World world, Map<String, Attempt> all) {
        OtherAttempts attempts = new OtherAttempts(world, all);
        attempts.trustedPeople();
        attempts.emergencies();
        attempts.record();
        attempts.checkUps();
        attempts.cases();
        attempts.desk();
        attempts.privacy();
        attempts.staff();
    }

    private void trustedPeople() {
        TrustedPeople trusted = world.bean(TrustedPeople.class);
        Naming naming = new Naming(world.portal);
        EmergencyPlan plan = plan(4);
        all.put(
                "emergency.TrustedPeople.name(Actor,PersonId,EmergencyPlan,Signature)",
                change(
                        () -> world.nobodyNamed(
                                world.newGrant(Party.MEDICINES_VIEW).holder().person()),
                        (actor, person) -> naming.name(actor, person, plan)));
        all.put(
                "emergency.TrustedPeople.change(Actor,EmergencyId,EmergencyPlan)",
                change(() -> newNamed().what(), (actor, id) -> trusted.change(actor, id, plan(9))));
        all.put(
                "emergency.TrustedPeople.widen(Actor,EmergencyId,EmergencyPlan,Signature)",
                change(() -> newNamed().what(), (actor, id) -> naming.widen(actor, id, plan(2))));
        EmergencyPapers papers = world.bean(EmergencyPapers.class);
        PersonId helper =
                world.nobodyNamed(world.newGrant(Party.MEDICINES_VIEW).holder().person());
        all.put(
                "emergency.EmergencyPapers.toName(Actor,PersonId,EmergencyPlan)",
                look(actor -> read(papers.toName(actor, helper, plan))));
        EmergencyId named = newNamed().what();
        all.put(
                "emergency.EmergencyPapers.toChange(Actor,EmergencyId,EmergencyPlan)",
                look(actor -> read(papers.toChange(actor, named, plan(2)))));
        all.put(
                "emergency.TrustedPeople.remove(Actor,EmergencyId)",
                change(() -> newNamed().what(), trusted::remove));
        all.put(
                "emergency.TrustedPeople.refuse(Actor,EmergencyId)",
                change(() -> newAsked().what(), trusted::refuse));
        all.put("emergency.TrustedPeople.close(Actor,EmergencyId)", change(world::newOpened, trusted::close));
    }

    private void emergencies() {
        EmergencyRequests requests = world.bean(EmergencyRequests.class);
        EmergencyLists lists = world.bean(EmergencyLists.class);
        all.put(
                "emergency.EmergencyRequests.ask(Actor,EmergencyId,String)",
                change(
                        Party.EMERGENCY_WAITS,
                        this::newNamed,
                        (actor, id) -> requests.ask(actor, id, "Rosa is in hospital")));
        all.put(
                "emergency.EmergencyRequests.withdraw(Actor,EmergencyId)",
                change(Party.EMERGENCY_WAITS, this::newAsked, requests::withdraw));
        all.put(
                "emergency.EmergencyRequests.stepDown(Actor,EmergencyId)",
                change(Party.EMERGENCY_WAITS, this::newNamed, requests::stepDown));
        all.put("emergency.EmergencyLists.isMember(Actor)", look(lists::isMember));
        all.put(
                "emergency.EmergencyLists.of(Actor)",
                look(actor -> lists.of(actor).named()));
        all.put("emergency.EmergencyLists.trustedBy(Actor)", look(lists::trustedBy));
        all.put("emergency.EmergencyLists.trusting(Actor)", look(lists::trusting));
    }

    private static Optional<PaperText> read(EmergencyPaper paper) {
        return paper instanceof EmergencyPaper.ToRead(PaperText text) ? Optional.of(text) : Optional.empty();
    }

    private EmergencyPlan plan(int days) {
        return new EmergencyPlan(GrantTerms.of(World.EMERGENCY), days);
    }

    private Held<EmergencyId> newNamed() {
        Held<GrantId> helper = world.newGrant(Party.MEDICINES_VIEW);
        PersonId person = world.nobodyNamed(helper.holder().person());
        new Naming(world.portal).name(world.rosa, person, plan(4));
        return new Held<>(
                helper.holder(),
                new EmergencyId(world.id(
                        "SELECT id FROM emergency_access WHERE member_id = ? AND person_id = ?",
                        world.member.id(),
                        person.id())));
    }

    private Held<EmergencyId> newAsked() {
        Held<EmergencyId> named = newNamed();
        world.bean(EmergencyRequests.class).ask(named.holder(), named.what(), "Rosa is in hospital");
        return named;
    }

    private void record() {
        Feed feed = world.bean(Feed.class);
        Receipts receipts = world.bean(Receipts.class);
        GrantId grant = world.grantOf(Party.MEDICINES_VIEW);
        all.put("trail.Feed.of(Actor,FeedFilter,Position,ZoneId)", new Attempt(false, () -> {
            // On the first page, whatever was tried before.
            newAct();
            return new Attempt.Situation(
                    actor -> rosas(feed.of(actor, FeedFilter.ALL, null, Formats.PLAN_ZONE)), Map.of());
        }));
        all.put("trail.Feed.of(Actor,Collection)", look(actor -> feed.of(actor, List.of(world.orderedByCaregiver()))));
        all.put("trail.Feed.others(Actor)", look(feed::others));
        all.put(
                "trail.MyDoings.of(Actor,Position,ZoneId)",
                look(actor -> rosas(world.bean(MyDoings.class).of(actor, null, Formats.PLAN_ZONE))));
        Board board = world.bean(Board.class);
        all.put(
                "board.Board.of(Actor)",
                look(actor -> board.of(actor).stream()
                        .filter(person ->
                                person.toString().contains(world.member.id().toString()))
                        .toList()));
        all.put("board.Board.of(Actor,MemberId)", look(actor -> board.of(actor, world.member)));
        all.put("receipt.Receipts.find(Actor,GrantId)", look(actor -> receipts.find(actor, grant)));
        all.put(
                "receipt.Receipts.write(Actor,GrantId,Formats,OutputStream)",
                look(actor -> written(out -> receipts.write(actor, grant, Formats.of(Locale.ENGLISH), out))));
        GrantId signed = signed();
        PaperId paper = receipts.find(world.rosa, signed)
                .orElseThrow()
                .papers()
                .getFirst()
                .id();
        all.put(
                "receipt.Receipts.writePaper(Actor,GrantId,PaperId,OutputStream)",
                look(actor -> written(out -> receipts.writePaper(actor, signed, paper, out))));
        all.put(
                "trail.FeedFiles.save(Actor,FeedFilter,FeedFormat,Formats)",
                look(actor -> world.bean(FeedFiles.class)
                        .save(actor, FeedFilter.ALL, FeedFormat.CSV, Formats.of(Locale.ENGLISH))
                        .filter(this::tellsOfRosa)));
        all.put(
                "notice.NoticeChoices.trust(Actor,ContactPointId)",
                look(actor -> world.bean(NoticeChoices.class).trust(actor, failed())));
        all.put(
                "privacy.Disclosures.own(Actor,ZoneId)",
                look(actor -> world.bean(Disclosures.class).own(actor, Formats.PLAN_ZONE)));
    }

    private interface Writing {
        boolean to(OutputStream out) throws IOException;
    }

    private static boolean written(Writing writing) {
        try {
            return writing.to(OutputStream.nullOutputStream());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    // A file of one's own doings is there for everybody; what it says of Rosa is not.
    private boolean tellsOfRosa(FeedFile file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            file.writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString(StandardCharsets.UTF_8).contains(World.CANARY);
    }

    // Whoever sees medicines sees more since, for which Rosa has signed.
    private GrantId signed() {
        GrantId grant = world.newGrant(Party.MEDICINES_VIEW).what();
        new Widening(world.portal).widen(world.rosa, grant, GrantTerms.of(Permissions.upTo(Level.VIEW)), 0);
        return grant;
    }

    private ContactPointId failed() {
        UUID id = world.id(
                "SELECT id FROM contact_point WHERE person_id = ?",
                world.rosa.person().id());
        world.jdbc()
                .sql("UPDATE contact_point SET failed_at = UTC_TIMESTAMP(6) WHERE id = ?")
                .param(id)
                .update();
        return new ContactPointId(id);
    }

    // Lines about others than Rosa name no medicine of hers.
    private static Object rosas(FeedPage page) {
        return page.lines().stream()
                .filter(line -> line.toString().contains(World.CANARY))
                .toList();
    }

    private void checkUps() {
        CheckUps checkUps = world.bean(CheckUps.class);
        all.put("checkup.CheckUps.of(Actor)", look(checkUps::of));
        all.put("checkup.CheckUps.isDue(Actor)", new Attempt(false, () -> {
            world.jdbc()
                    .sql("UPDATE check_up SET due_at = UTC_TIMESTAMP(6) - INTERVAL 1 HOUR WHERE member_id = ?")
                    .param(world.member.id())
                    .update();
            return new Attempt.Situation(checkUps::isDue, Map.of());
        }));
        all.put("checkup.CheckUps.keep(Actor,CheckUp)", change(this::checkUp, checkUps::keep));
        all.put("checkup.CheckUps.narrow(Actor,CheckUp)", change(this::checkUp, checkUps::narrow));
    }

    private CheckUp checkUp() {
        return world.bean(CheckUps.class).of(world.rosa).orElseThrow();
    }

    private void cases() {
        Cases cases = world.bean(Cases.class);
        all.put("casework.Cases.open(Actor,UUID)", change(this::newAct, cases::open));
        all.put("casework.Cases.close(Actor,CaseId)", change(this::newCase, cases::close));
        all.put("casework.CaseLists.of(Actor)", new Attempt(false, () -> {
            newCase();
            return new Attempt.Situation(world.bean(CaseLists.class)::of, Map.of());
        }));
    }

    // An entry of the trail of what a caregiver has just done.
    private UUID newAct() {
        Actor helper = world.newGrant(Party.REFILLS_ACT).holder();
        MedicineId medicine = world.newMedicine();
        world.acting()
                .on(
                        helper,
                        world.member,
                        Need.act(Area.REFILLS),
                        authority -> world.bean(Refills.class).order(authority, medicine));
        return world.id(
                "SELECT id FROM trail_entry WHERE actor_id = ? AND kind = 'RefillOrdered'",
                helper.person().id());
    }

    private CaseId newCase() {
        UUID act = newAct();
        world.bean(Cases.class).open(world.rosa, act);
        return new CaseId(world.id("SELECT id FROM case_file WHERE entry_id = ?", act));
    }

    private void desk() {
        DeskInbox inbox = world.bean(DeskInbox.class);
        DeskAnswers answers = world.bean(DeskAnswers.class);
        atDesk("messaging.DeskInbox.open(StaffAuthority,int)", false, (staff, id) -> inbox.open(staff, 1000));
        atDesk(
                "messaging.DeskInbox.read(StaffAuthority,ConversationId,int)",
                false,
                (staff, id) -> inbox.read(staff, id, Conversations.PAGE));
        atDesk(
                "messaging.DeskAnswers.answer(StaffAuthority,ConversationId,String)",
                true,
                (staff, id) -> answers.answer(staff, id, "Yes."));
        atDesk("messaging.DeskAnswers.close(StaffAuthority,ConversationId)", true, answers::close);
        atDesk("messaging.DeskAnswers.handOver(StaffAuthority,ConversationId)", true, answers::handOver);
    }

    private void atDesk(String row, boolean changes, BiFunction<StaffAuthority, ConversationId, Object> work) {
        all.put(row, new Attempt(changes, () -> {
            ConversationId id =
                    new Correspondents(world.portal).asks(world.rosa, world.member, "Again", "Is this right?");
            Function<Actor, Object> act =
                    actor -> world.bean(StaffActing.class).on(actor, Hat.PHARMACIST, staff -> work.apply(staff, id));
            return new Attempt.Situation(act, Map.of());
        }));
    }

    private void privacy() {
        Officers officers = world.bean(Officers.class);
        Directory directory = world.bean(Directory.class);
        ChainCheck chains = world.bean(ChainCheck.class);
        TrailSearch search = world.bean(TrailSearch.class);
        officers.begin(world.actor(Party.PRIVACY_OFFICER), "Rosa has asked who looked");
        all.put("privacy.Officers.begin(Actor,String)", look(actor -> officers.begin(actor, "Rosa has asked again")));
        all.put("privacy.Officers.inquiry(Actor)", look(officers::inquiry));
        all.put("privacy.Directory.members(Actor,String)", look(actor -> directory.members(actor, "Alvarez")));
        all.put("privacy.Directory.people(Actor,String)", look(actor -> directory.people(actor, "Dana")));
        all.put(
                "privacy.AccessThen.at(Actor,MemberId,Instant)",
                look(actor -> world.bean(AccessThen.class).at(actor, world.member, Instant.now())));
        all.put("privacy.ChainCheck.all(Actor,Consumer)", look(actor -> chains.all(actor, report -> {})));
        all.put("privacy.ChainCheck.of(Actor,MemberId)", look(actor -> chains.of(actor, world.member)));
        all.put(
                "privacy.Disclosures.of(Actor,MemberId,ZoneId)",
                look(actor -> world.bean(Disclosures.class).of(actor, world.member, Formats.PLAN_ZONE)));
        all.put(
                "privacy.Disclosures.save(Actor,MemberId,DisclosureFormat,ZoneId)",
                look(actor -> world.bean(Disclosures.class)
                        .save(actor, world.member, DisclosureFormat.CSV, Formats.PLAN_ZONE)));
        all.put(
                "privacy.TrailSearch.find(Actor,SearchFilter,Position,ZoneId)",
                look(actor -> search.find(actor, SearchFilter.ALL, null, Formats.PLAN_ZONE)));
        all.put("privacy.TrailSearch.kinds(Actor)", look(search::kinds));
    }

    private void staff() {
        Staff staff = world.bean(Staff.class);
        all.put("staff.Hats.of(Actor)", look(world.bean(Hats.class)::of));
        all.put("staff.Staff.all(Actor)", look(staff::all));
        all.put(
                "staff.Staff.take(Actor,PersonId,Hat)",
                change(
                        () -> new Workforce(world.portal).person(Hat.PHARMACIST),
                        (actor, person) -> staff.take(actor, person, Hat.PHARMACIST)));
        all.put(
                "staff.Staff.give(Actor,EmailAddress,Hat)",
                change(world::newAddress, (actor, address) -> staff.give(actor, address, Hat.PHARMACIST)));
        all.put(
                "staff.StaffActing.on(Actor,Hat,Function)",
                look(actor -> world.bean(StaffActing.class).on(actor, Hat.MEMBER_SERVICES, authority -> true)));
        all.put("notice.DeliveryFigures.now(Actor)", look(world.bean(DeliveryFigures.class)::now));
    }
}
