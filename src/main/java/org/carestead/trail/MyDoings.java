package org.carestead.trail;

import static java.util.stream.Collectors.toMap;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.carestead.access.Area;
import org.carestead.access.KnownMedicines;
import org.carestead.access.Refusal;
import org.carestead.member.MemberId;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What a caregiver did for others and what they were refused, for themselves alone. A medicine is named only while they
 * may know of it, and a member only where there has been a grant: who tries on somebody else learns nothing by it.
 */
@Service
public class MyDoings {

    private static final String LOOK = "Acted";
    // Whoever tries an id of somebody else's grant does not learn whose it is.
    private static final String NOT_NAMED = "GrantChangeRefused";
    // Only whom the member has named, or lets help, can do these.
    private static final Set<String> TRUSTED =
            Set.of("EmergencyAsked", "EmergencyWithdrawn", "StandInOffered", "StandInOfferedAgain", "StandInWithdrawn");
    private static final Set<String> BY_AREA = Set.of("ActingRefused", "ApprovalNeeded");
    private static final Set<String> ABOUT_MEDICINES = Set.of(
            "ActionPrepared",
            "ActionAnsweredByRule",
            "ActionWithdrawn",
            "RefillOrdered",
            "RenewalRequested",
            "RefillCancelled",
            "PlanStepSent",
            "PlanStepTakenBack");

    private final MyDoingRows rows;
    private final Members members;
    private final KnownMedicines medicines;

    MyDoings(MyDoingRows rows, Members members, KnownMedicines medicines) {
        this.rows = rows;
        this.members = members;
        this.medicines = medicines;
    }

    /**
     * A page of it, the newest first. The lines are in the colour of whom they were for.
     *
     * @param from where the page before ended; null: from the newest on
     * @param zone where the reader's day begins and ends
     */
    @Transactional(readOnly = true)
    public FeedPage of(Actor actor, FeedPage.@Nullable Position from, ZoneId zone) {
        UUID own = members.of(actor.person())
                .map(member -> member.id().id())
                .orElse(actor.person().id());
        List<Entry> entries = rows.before(actor.person().id(), own, from, Feed.READ + 1);
        List<Entry> read = entries.subList(0, Math.min(Feed.READ, entries.size()));
        FeedFold.Folded folded = FeedFold.of(lines(actor, read), zone, Feed.PAGE);
        return new FeedPage(
                folded.lines(),
                folded.used() < entries.size() ? FeedPage.Position.of(read.get(folded.used() - 1)) : null);
    }

    private List<FeedLine> lines(Actor actor, List<Entry> entries) {
        Map<MemberId, MemberView> helped = members.find(entries.stream()
                .filter(MyDoings::isNamed)
                .map(entry -> new MemberId(entry.what().owner()))
                .distinct()
                .toList());
        Map<UUID, String> known = medicines.of(actor).entrySet().stream()
                .collect(toMap(medicine -> medicine.getKey().id(), Map.Entry::getValue));
        return entries.stream()
                .map(entry -> line(
                        entry,
                        isNamed(entry) ? helped.get(new MemberId(entry.what().owner())) : null,
                        known))
                .toList();
    }

    private static boolean isNamed(Entry entry) {
        String kind = entry.what().kind();
        return TRUSTED.contains(kind) || (entry.what().grant() != null && !kind.equals(NOT_NAMED));
    }

    private static FeedLine line(Entry entry, @Nullable MemberView whom, Map<UUID, String> known) {
        Happening what = entry.what();
        String medicine = what.subject() == null ? "" : known.getOrDefault(what.subject(), "");
        return new FeedLine(
                entry.id(),
                entry.at(),
                entry.at(),
                whom == null ? null : new PersonId(whom.id().id()),
                "",
                true,
                "trail.my." + kind(what, whom, medicine),
                List.of(whom == null ? "" : whom.fullName(), medicine),
                what.kind().equals(LOOK) ? Set.of(area(what)) : Set.of(),
                BY_AREA.contains(what.kind()) && whom != null ? "trail.my.reason." + reason(what) : null,
                what.outcome() == Outcome.REFUSED,
                1,
                null);
    }

    private static String kind(Happening what, @Nullable MemberView whom, String medicine) {
        if (BY_AREA.contains(what.kind())) {
            return whom == null ? "ActingRefused.nobody" : what.kind() + "." + area(what);
        }
        String kind = what.kind() + FeedWords.suffix(what);
        boolean hidden = ABOUT_MEDICINES.contains(what.kind()) && medicine.isEmpty() && !kind.endsWith(".DELIVERY");
        return hidden ? kind + ".hidden" : kind;
    }

    // Not even by lines that are not drawn together may a quiet end be told from a pause.
    private static @Nullable String reason(Happening what) {
        return Refusal.ACCESS_ENDED_QUIETLY.name().equals(what.reason())
                ? Refusal.ACCESS_ENDED_QUIETLY.asTold().name()
                : what.reason();
    }

    private static Area area(Happening what) {
        return Area.valueOf(what.details().split(" ", 2)[0]);
    }
}
