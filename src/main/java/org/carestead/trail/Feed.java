package org.carestead.trail;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonView;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that was done for a member or in their name, and what was tried and refused, in plain words: for the member alone.
 * A page takes the same number of statements however much is on it, and however much there is.
 */
@Service
public class Feed {

    /** How many lines a page holds at most. */
    static final int PAGE = 30;

    /** How many entries are looked at for a page: many of them are often one line. */
    static final int READ = 250;

    private static final UUID NOBODY = new UUID(0, 0);

    private final FeedRows rows;
    private final FeedWords words;
    private final Members members;
    private final People people;

    Feed(FeedRows rows, FeedWords words, Members members, People people) {
        this.rows = rows;
        this.words = words;
        this.members = members;
        this.people = people;
    }

    /** A page of all that is in the actor's own feed. */
    @Transactional(readOnly = true)
    public FeedPage of(Actor actor, FeedPage.@Nullable Position from, ZoneId zone) {
        return of(actor, FeedFilter.ALL, from, zone);
    }

    /**
     * A page of the actor's own feed.
     *
     * @param from where the page before ended; null: from the newest on
     * @param zone where the reader's day begins and ends
     */
    @Transactional(readOnly = true)
    public FeedPage of(Actor actor, FeedFilter filter, FeedPage.@Nullable Position from, ZoneId zone) {
        Optional<MemberView> member = members.of(actor.person());
        List<Entry> entries = read(actor, member, filter, from, zone);
        List<Entry> read = entries.subList(0, Math.min(READ, entries.size()));
        FeedFold.Folded folded = FeedFold.of(words.of(actor, member, read), zone, PAGE);
        return new FeedPage(
                folded.lines(),
                folded.used() < entries.size() ? FeedPage.Position.of(read.get(folded.used() - 1)) : null);
    }

    /** The same with every entry by itself. */
    @Transactional(readOnly = true)
    FeedPage entries(Actor actor, FeedFilter filter, FeedPage.@Nullable Position from, ZoneId zone) {
        Optional<MemberView> member = members.of(actor.person());
        List<Entry> read = read(actor, member, filter, from, zone);
        boolean more = read.size() > READ;
        List<Entry> shown = more ? read.subList(0, READ) : read;
        return new FeedPage(words.of(actor, member, shown), more ? FeedPage.Position.of(shown.getLast()) : null);
    }

    /** How these entries of the actor's own feed read, each by itself; those that are not in it are left out. */
    @Transactional(readOnly = true)
    public List<FeedLine> of(Actor actor, Collection<UUID> entries) {
        Optional<MemberView> member = members.of(actor.person());
        return member.isEmpty() || entries.isEmpty()
                ? List.of()
                : words.of(actor, member, rows.of(member.get().id().id(), entries));
    }

    /** Everybody else who has ever done or tried something in the actor's own feed, by name. */
    @Transactional(readOnly = true)
    public List<PersonView> others(Actor actor) {
        return members.of(actor.person())
                .map(member -> people.find(rows.actors(member.id().id())).values().stream()
                        .filter(person -> !person.id().equals(actor.person()))
                        .sorted((one, two) -> one.fullName().compareToIgnoreCase(two.fullName()))
                        .toList())
                .orElse(List.of());
    }

    private List<Entry> read(
            Actor actor,
            Optional<MemberView> member,
            FeedFilter filter,
            FeedPage.@Nullable Position from,
            ZoneId zone) {
        return rows.before(
                member.map(found -> found.id().id()).orElse(NOBODY),
                actor.person().id(),
                filter,
                zone,
                from,
                READ + 1);
    }
}
