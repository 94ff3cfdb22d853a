package org.carestead.trail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.member.MemberView;
import org.carestead.member.Members;
import org.carestead.member.PlanCalendar;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * All that was done for a member or in their name, and what was tried and refused, in plain words: for the member alone.
 * A page takes the same number of statements however much is on it.
 */
@Service
public class Feed {

    /** How many entries a page holds; lines that say the same in a row are drawn together. */
    public static final int PAGE = 50;

    private static final UUID NOBODY = new UUID(0, 0);

    private final FeedRows rows;
    private final FeedWords words;
    private final Members members;
    private final PlanCalendar calendar;

    Feed(FeedRows rows, FeedWords words, Members members, PlanCalendar calendar) {
        this.rows = rows;
        this.words = words;
        this.members = members;
        this.calendar = calendar;
    }

    /**
     * A page of the actor's own feed.
     *
     * @param from where the page before ended; null: from the newest on
     */
    @Transactional(readOnly = true)
    public FeedPage of(Actor actor, FeedPage.@Nullable Position from) {
        Optional<MemberView> member = members.of(actor.person());
        UUID person = actor.person().id();
        List<Entry> entries = rows.before(member.map(found -> found.id().id()).orElse(NOBODY), person, from, PAGE + 1);
        List<Entry> shown = entries.subList(0, Math.min(PAGE, entries.size()));
        FeedPage.Position next = entries.size() > PAGE
                ? new FeedPage.Position(shown.getLast().at(), shown.getLast().id())
                : null;
        return new FeedPage(together(words.of(actor, member, shown)), next);
    }

    private List<FeedLine> together(List<FeedLine> lines) {
        List<FeedLine> drawn = new ArrayList<>();
        for (FeedLine line : lines) {
            FeedLine last = drawn.isEmpty() ? null : drawn.getLast();
            if (last != null && last.isLike(line) && calendar.dayOf(last.at()).equals(calendar.dayOf(line.at()))) {
                drawn.set(drawn.size() - 1, last.oneMore());
            } else {
                drawn.add(line);
            }
        }
        return List.copyOf(drawn);
    }
}
