package org.carestead.access;

import org.carestead.database.TransactionMark;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;

/**
 * The proof, made from live state inside the current transaction, that this actor may do this now for this member.
 * Only {@link Acting} makes one. It is good for the transaction it was made in: used in another transaction, another
 * thread or after the end, {@link #demand} throws {@link IllegalStateException}.
 */
public final class Authority {

    private final Object transaction;
    private final Actor actor;
    private final MemberId member;
    private final @Nullable GrantId grant;
    private final Need need;
    private final Visibility visibility;
    private final @Nullable PersonId you;

    Authority(Actor actor, MemberId member, @Nullable GrantId grant, Need need, Visibility visibility) {
        this(actor, member, grant, need, visibility, actor.person());
    }

    Authority(
            Actor actor,
            MemberId member,
            @Nullable GrantId grant,
            Need need,
            Visibility visibility,
            @Nullable PersonId you) {
        this.transaction = TransactionMark.current();
        this.actor = actor;
        this.member = member;
        this.grant = grant;
        this.need = need;
        this.visibility = visibility;
        this.you = you;
    }

    /**
     * To be called first by every service that is handed an authority.
     *
     * @throws IllegalStateException outside the transaction it was made in, or when made for something else or less
     */
    public void demand(Need asked) {
        if (TransactionMark.current() != transaction) {
            throw new IllegalStateException("An authority is good for its own transaction only");
        }
        if (asked.area() != need.area() || !need.level().covers(asked.level())) {
            throw new IllegalStateException("An authority for " + need + " does not reach " + asked);
        }
    }

    Need need() {
        return need;
    }

    /** For whom. */
    public MemberId member() {
        return member;
    }

    /** By whom. */
    public Actor actor() {
        return actor;
    }

    /** By which grant; null for members acting for themselves. */
    public @Nullable GrantId grant() {
        return grant;
    }

    /** Which medicines may be known. */
    public Visibility visibility() {
        return visibility;
    }

    /**
     * Whose eyes these are: those of whoever acts, or of somebody else where a member looks
     * {@linkplain Acting#asSeenBy as they do}; null where nobody knows yet who that will be.
     */
    public @Nullable PersonId you() {
        return you;
    }
}
