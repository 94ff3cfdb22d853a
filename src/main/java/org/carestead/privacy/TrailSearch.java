package org.carestead.privacy;

import static java.util.stream.Collectors.toSet;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.carestead.access.Area;
import org.carestead.member.MemberId;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.privacy.GrantFacts.Right;
import org.carestead.privacy.GrantFacts.Rights;
import org.carestead.privacy.PrivacyEvent.TrailSearched;
import org.carestead.privacy.SearchRows.Row;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * The privacy officer's search of the trail. Each page of it is recorded, in the trail of the member it was for; where it
 * was for nobody, in the officer's own and in that of each member of whom it shows something. A page takes the same number
 * of statements however much of one member's is on it.
 */
@Service
public class TrailSearch {

    /** How many entries a page holds at most. */
    public static final int PAGE = 50;

    private final Officers officers;
    private final SearchRows rows;
    private final GrantFacts grants;
    private final Members members;
    private final People people;
    private final ShownMembers shownMembers;
    private final ApplicationEventPublisher events;

    TrailSearch(
            Officers officers,
            SearchRows rows,
            GrantFacts grants,
            Members members,
            People people,
            ShownMembers shownMembers,
            ApplicationEventPublisher events) {
        this.officers = officers;
        this.rows = rows;
        this.grants = grants;
        this.members = members;
        this.people = people;
        this.shownMembers = shownMembers;
        this.events = events;
    }

    /**
     * A page, the newest first.
     *
     * @param from where the page before ended; null: from the newest on
     * @param zone where the reader's day begins and ends
     */
    public PrivacyAnswer<FoundPage> find(
            Actor actor, SearchFilter filter, FoundPage.@Nullable Position from, ZoneId zone) {
        return officers.on(actor, (authority, inquiry) -> {
            events.publishEvent(new TrailSearched(inquiry.id(), actor.person(), filter.member()));
            List<Row> found = rows.before(filter, owners(filter.member()), zone, from, PAGE + 1);
            List<Row> shown = found.subList(0, Math.min(PAGE, found.size()));
            if (filter.member() == null) {
                shownMembers.learn(
                        actor, inquiry, shown.stream().map(Row::owner).toList());
            }
            Row last = found.size() > PAGE ? shown.getLast() : null;
            return new FoundPage(entries(shown), last == null ? null : new FoundPage.Position(last.at(), last.id()));
        });
    }

    /** The names of all kinds of entries that there are. */
    public PrivacyAnswer<List<String>> kinds(Actor actor) {
        return officers.on(actor, (authority, inquiry) -> rows.kinds());
    }

    private List<UUID> owners(@Nullable MemberId member) {
        return member == null
                ? List.of()
                : Stream.concat(
                                Stream.of(member.id()),
                                members
                                        .find(member)
                                        .flatMap(found -> Optional.ofNullable(found.person()))
                                        .map(PersonId::id)
                                        .stream())
                        .toList();
    }

    private List<FoundEntry> entries(List<Row> found) {
        Map<UUID, Rights> rights = grants.of(ids(found.stream().map(Row::grant)));
        Map<UUID, String> names = names(found, rights.values());
        Map<UUID, String> reasons = rows.reasons(ids(found.stream().map(Row::subject)));
        return found.stream()
                .map(row -> entry(
                        row, names, rightOf(row, rights), row.subject() == null ? null : reasons.get(row.subject())))
                .toList();
    }

    // As it was when the entry was made: a renewal since then has changed nothing about it.
    private static @Nullable Right rightOf(Row row, Map<UUID, Rights> rights) {
        Rights all = row.grant() == null ? null : rights.get(row.grant());
        return all == null ? null : all.at(row.at());
    }

    private static FoundEntry entry(Row row, Map<UUID, String> names, @Nullable Right right, @Nullable String why) {
        UUID actor = row.actor();
        return new FoundEntry(
                row.id(),
                row.at(),
                names.getOrDefault(row.owner(), ""),
                actor == null ? null : names.getOrDefault(actor, ""),
                actor,
                row.kind(),
                area(row.details()),
                right == null ? null : right(row, right, names),
                row.refused(),
                row.reason(),
                why);
    }

    private static FoundRight right(Row row, Right right, Map<UUID, String> names) {
        UUID lender = right.lender();
        Instant extra = right.extraUntil();
        return new FoundRight(
                right.basis(),
                right.endsAt(),
                right.holder().equals(row.actor()) ? null : names.getOrDefault(right.holder(), ""),
                lender == null ? null : names.getOrDefault(lender, ""),
                right.emergency() || (extra != null && row.at().isBefore(extra)));
    }

    private Map<UUID, String> names(List<Row> found, Collection<Rights> rights) {
        Set<UUID> all = Stream.of(
                        found.stream().map(Row::owner),
                        ids(found.stream().map(Row::actor)).stream(),
                        rights.stream().map(right -> right.now().holder()),
                        ids(rights.stream().map(right -> right.now().lender())).stream())
                .flatMap(each -> each)
                .collect(toSet());
        Map<UUID, String> names = new HashMap<>();
        members.find(all.stream().map(MemberId::new).toList())
                .forEach((id, member) -> names.put(id.id(), member.fullName()));
        people.find(all.stream().map(PersonId::new).toList())
                .forEach((id, person) -> names.put(id.id(), person.fullName()));
        return names;
    }

    private static Set<UUID> ids(Stream<@Nullable UUID> all) {
        return all.filter(Objects::nonNull).collect(toSet());
    }

    private static @Nullable Area area(String details) {
        String first = details.split(" ", 2)[0];
        return Arrays.stream(Area.values())
                .filter(area -> area.name().equals(first))
                .findFirst()
                .orElse(null);
    }
}
