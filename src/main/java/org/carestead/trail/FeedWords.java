package org.carestead.trail;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toUnmodifiableSet;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carestead.access.Area;
import org.carestead.access.ShareableMedicines;
import org.carestead.approval.ActionKind;
import org.carestead.casework.CaseLists;
import org.carestead.casework.CaseState;
import org.carestead.grant.EndReason;
import org.carestead.invitation.Invitations;
import org.carestead.kit.Formats;
import org.carestead.member.MemberView;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Finds the names of people, medicines and invitations on a page at once, and the key of the words for each entry. */
@Component
class FeedWords {

    private static final String LOOK = "Acted";
    private static final String ENDED = "GrantEnded";
    private static final Set<String> OF_A_STAND_IN = Set.of("RECALLED", "CAREGIVER_LEFT");
    private static final Set<String> WITH_DOLLARS = Set.of("ActionAnsweredByRule", "AnswerRuleSet");
    private static final Set<String> ABOUT_DELIVERY = Stream.of(ActionKind.values())
            .filter(action -> action.area() == Area.DELIVERY)
            .map(ActionKind::name)
            .collect(toUnmodifiableSet());
    private static final Set<String> BY_PART =
            Set.of("DetailChanged", "DetailPutBack", "DetailRemoved", "DetailChangeRefused");
    private static final Set<String> REFUSED_BY_AREA = Set.of("ActingRefused", "ApprovalNeeded");

    private final People people;
    private final Invitations invitations;
    private final ShareableMedicines medicines;
    private final CaseLists cases;

    FeedWords(People people, Invitations invitations, ShareableMedicines medicines, CaseLists cases) {
        this.people = people;
        this.invitations = invitations;
        this.medicines = medicines;
        this.cases = cases;
    }

    List<FeedLine> of(Actor reader, Optional<MemberView> member, List<Entry> entries) {
        Map<UUID, CaseState> lookedInto = member.map(own ->
                        cases.states(own.id(), entries.stream().map(Entry::id).toList()))
                .orElse(Map.of());
        Map<UUID, PersonView> persons = persons(entries);
        Map<UUID, String> subjects = subjects(reader, member, persons);
        return entries.stream()
                .map(entry -> line(reader, entry, persons, subjects, lookedInto.get(entry.id())))
                .toList();
    }

    private Map<UUID, PersonView> persons(List<Entry> entries) {
        List<PersonId> ids = entries.stream()
                .flatMap(entry -> Stream.of(
                        Optional.ofNullable(entry.what().actor()),
                        Optional.ofNullable(entry.what().subject())))
                .flatMap(Optional::stream)
                .distinct()
                .map(PersonId::new)
                .toList();
        return people.find(ids).values().stream()
                .collect(toMap(person -> person.id().id(), person -> person));
    }

    // The feed is the member's own, so nothing of theirs is hidden in it.
    private Map<UUID, String> subjects(Actor reader, Optional<MemberView> member, Map<UUID, PersonView> persons) {
        Map<UUID, String> names = new HashMap<>();
        persons.forEach((id, person) -> names.put(id, person.fullName()));
        invitations.names(reader).forEach((id, name) -> names.put(id.id(), name));
        member.map(MemberView::id)
                .map(medicines::of)
                .orElse(List.of())
                .forEach(medicine -> names.put(medicine.id().id(), medicine.name()));
        return names;
    }

    private static FeedLine line(
            Actor reader,
            Entry entry,
            Map<UUID, PersonView> persons,
            Map<UUID, String> subjects,
            @Nullable CaseState lookedInto) {
        Happening what = entry.what();
        UUID actor = what.actor();
        PersonView who = actor == null ? null : persons.get(actor);
        boolean own = reader.person().id().equals(actor);
        boolean refused = what.outcome() == Outcome.REFUSED;
        String subject = what.subject() == null ? "" : subjects.getOrDefault(what.subject(), "");
        return new FeedLine(
                entry.id(),
                entry.at(),
                entry.at(),
                who == null ? null : who.id(),
                who == null ? "" : who.initials(),
                own,
                "trail." + (own ? "you." : actor == null ? "clock." : "they.") + kind(what),
                List.of(who == null ? "" : who.fullName(), subject, dollars(what)),
                what.kind().equals(LOOK) ? Set.of(area(what)) : Set.of(),
                !own && REFUSED_BY_AREA.contains(what.kind()) ? "trail.reason." + what.reason() : null,
                refused,
                1,
                lookedInto);
    }

    // The same in both languages of the portal.
    private static String dollars(Happening what) {
        return WITH_DOLLARS.contains(what.kind())
                ? Formats.of(Locale.ENGLISH).money(new BigDecimal(what.details().split(" ", 2)[1]))
                : "";
    }

    /** What tells one entry of a kind from another: a step from a step, a question about one from one about an order. */
    static String suffix(Happening what) {
        boolean named = what.kind().startsWith("PlanStep")
                || BY_PART.contains(what.kind())
                || (what.kind().equals(ENDED) && OF_A_STAND_IN.contains(what.details()))
                || what.details().equals(ActionKind.PLAN_STEP.name());
        return named ? "." + what.details() : ABOUT_DELIVERY.contains(what.details()) ? "." + Area.DELIVERY : "";
    }

    private static String kind(Happening what) {
        if (what.kind().equals("GrantEnded") && what.details().equals(EndReason.REVOKED_QUIETLY.name())) {
            return what.kind() + ".quietly";
        }
        return REFUSED_BY_AREA.contains(what.kind()) ? what.kind() + "." + area(what) : what.kind() + suffix(what);
    }

    private static Area area(Happening what) {
        return Area.valueOf(what.details().split(" ", 2)[0]);
    }
}
