package org.carestead.pharmacy.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.RouteParameters;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.carestead.access.Decision;
import org.carestead.access.GrantId;
import org.carestead.access.Refusal;
import org.carestead.approval.Approvals;
import org.carestead.kit.ActingBanner;
import org.carestead.kit.BackLink;
import org.carestead.kit.Follower;
import org.carestead.kit.Moments;
import org.carestead.kit.Page;
import org.carestead.kit.PersonColor;
import org.carestead.kit.Routes;
import org.carestead.kit.Texts;
import org.carestead.pharmacy.Orders;
import org.carestead.pulse.Pulses;
import org.carestead.signin.Actor;
import org.jspecify.annotations.Nullable;

/**
 * What the screens of a member have in common: whose things they show, the banner, the way around, and that they follow the
 * truth. Every look asks anew; when it is refused, what was shown is gone.
 *
 * @param <S> all that is shown, to be told apart by {@code equals}
 */
public abstract class PharmacyView<S> extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final Section section;
    private final Actor actor;
    private final Subjects subjects;
    private final Pulses pulses;
    private @Nullable Follower follower;
    private Optional<String> named = Optional.empty();
    private Optional<String> eyes = Optional.empty();
    private Div body = new Div();
    private @Nullable Subject subject;
    private @Nullable S shown;
    private String promised = "";
    private @Nullable TurnedAway turnedAway;

    protected PharmacyView(Section section, Actor actor, Subjects subjects, Pulses pulses) {
        this.section = section;
        this.actor = actor;
        this.subjects = subjects;
        this.pulses = pulses;
    }

    /** Asks for what is to be shown. */
    protected abstract Decision<S> load(Actor actor, Subject subject);

    /** Shows it in the body, where something older may stand. */
    protected abstract void show(Div body, Subject subject, S what);

    @Override
    public final void beforeEnter(BeforeEnterEvent event) {
        named = event.getRouteParameters().get("member");
        eyes = event.getRouteParameters().get("eyes");
        entered(event.getRouteParameters());
        if (isAttached()) {
            look();
        }
    }

    /** Whether what one may do here cannot be done yet: then the banner does not promise it. */
    protected boolean looksForNow(Subject about, S what) {
        return false;
    }

    /** What else the address names. */
    protected void entered(RouteParameters named) {}

    /** What else the screen relies on, by the topics of its pulses. */
    protected Set<String> alsoFollowing(Subject about) {
        return Set.of();
    }

    @Override
    protected final void onAttach(AttachEvent event) {
        look();
    }

    @Override
    protected final void onDetach(DetachEvent event) {
        follower().stop();
    }

    @Override
    public final String getPageTitle() {
        return (shown == null || subject == null
                        ? getTranslation("pharmacy.closed.page")
                        : new Heading(section, subject).window())
                + " · Carestead";
    }

    /** Who looks. */
    protected final Actor actor() {
        return actor;
    }

    /** Asks something on top of this screen, for as long as the screen may be seen: what the question tells goes with it. */
    protected final void ask(Dialog question) {
        question.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                question.removeFromParent();
            }
        });
        add(question);
        question.open();
    }

    /** Looks again at what is there, and shows it if it has changed. */
    protected final void look() {
        look(now -> Optional.empty());
    }

    // Something has changed elsewhere. What may not be shown any more, nobody has tried to see.
    private void lookByItself() {
        look(now -> subjects.refusal(actor, now, section));
    }

    private void look(Function<Subject, Optional<Refusal>> foreseen) {
        Optional<Subject> found =
                eyes.isPresent() ? eyes.flatMap(whose -> subjects.seenBy(actor, whose)) : subjects.find(actor, named);
        if (found.isEmpty()) {
            follower().stop();
            refuse(Refusal.NOT_AVAILABLE, null);
            return;
        }
        Subject now = found.get();
        // First listen, then look: so that no change falls between.
        Set<String> topics = topics(now);
        topics.addAll(alsoFollowing(now));
        follower().follow(getUI().orElseThrow(), topics);
        if (!now.own() && !follower().hears()) {
            close();
            return;
        }
        Optional<Refusal> refusal = foreseen.apply(now);
        if (refusal.isPresent()) {
            turnAway(refusal.get(), now);
            return;
        }
        switch (load(actor, now)) {
            case Decision.Allowed<S> allowed -> show(now, allowed.result());
            case Decision.NeedsApproval<S> asked -> turnAway(Refusal.NOT_PERMITTED, now);
            case Decision.Refused<S> refused -> turnAway(refused.reason(), now);
        }
    }

    // Whoever sees nothing here must not learn either when something happens: only what could let them in is listened
    // to.
    private void turnAway(Refusal reason, Subject now) {
        follower().follow(getUI().orElseThrow(), access(now));
        refuse(reason, now);
    }

    private Follower follower() {
        Follower found = follower == null ? new Follower(pulses, this::lookByItself, this::close) : follower;
        follower = found;
        return found;
    }

    private static Set<String> topics(Subject subject) {
        Set<String> topics = new HashSet<>(access(subject));
        topics.add(Orders.topic(subject.id()));
        topics.add(Approvals.TOPIC + subject.id().id());
        return topics;
    }

    private static Set<String> access(Subject subject) {
        GrantId grant = subject.helped() == null ? null : subject.helped().grant();
        return grant == null ? Set.of() : Set.of("grant:" + grant.id());
    }

    private void show(Subject now, S what) {
        String may = looksForNow(now, what) ? "looks-for-now" : section.may(now);
        if (shown == null || !now.equals(subject) || !may.equals(promised)) {
            subject = now;
            promised = may;
            body = new Div();
            // Whatever could be pressed in it is there and does nothing, whatever a browser sends.
            if (now.preview() != null) {
                body.setEnabled(false);
                body.addClassName("as-seen");
            }
            removeAll();
            arrange(now, may, body);
            show(body, now, what);
        } else if (!what.equals(shown)) {
            show(body, now, what);
        }
        shown = what;
        turnedAway = null;
    }

    private void arrange(Subject now, String may, Div content) {
        Page page = new Page(Page.Width.FULL);
        Heading heading = new Heading(section, now);
        if (!now.own()) {
            banner(now, may);
            page.addClassName(PersonColor.of(now.id().id()).styleClass());
        }
        if (!now.own() && now.preview() == null) {
            page.add(new BackLink(Routes.PEOPLE_I_HELP, getTranslation("pharmacy.people-i-help")));
        }
        page.head(heading.title());
        page.add(heading.links(), content);
        if (!now.own()) {
            page.add(Texts.small(getTranslation("pharmacy.standing", now.givenName())));
        }
        add(page);
    }

    private void banner(Subject now, String may) {
        preview(now);
        Help helped = now.helped();
        if (helped != null) {
            add(new ActingBanner(
                    now.id().id(),
                    helped.memberInitials(),
                    getTranslation("pharmacy.banner.who", now.fullName()),
                    open(helped) + getTranslation("pharmacy.banner." + may, now.givenName())));
        }
    }

    private String open(Help helped) {
        Instant until = helped.openUntil();
        return until == null ? "" : getTranslation("pharmacy.banner.open", Moments.of(until)) + " ";
    }

    private void preview(Subject now) {
        Preview preview = now.preview();
        if (preview != null) {
            add(new PreviewBanner(preview));
        }
    }

    private void refuse(Refusal reason, @Nullable Subject now) {
        TurnedAway said = new TurnedAway(reason, now);
        if (said.equals(turnedAway)) {
            return;
        }
        forget();
        turnedAway = said;
        Page page = new Page(Page.Width.MEDIUM);
        if (now != null && reason != Refusal.NOT_AVAILABLE) {
            preview(now);
        }
        if (now != null && reason == Refusal.NOT_PERMITTED) {
            page.add(new Heading(section, now).links());
        }
        page.add(Closed.refused(reason, now));
        add(page);
    }

    private void close() {
        forget();
        Page page = new Page(Page.Width.MEDIUM);
        page.add(Closed.silent(this::look));
        add(page);
    }

    private void forget() {
        removeAll();
        body = new Div();
        subject = null;
        shown = null;
        turnedAway = null;
    }

    /** What a screen says that shows nothing; said again it would be drawn again, and tell that something happened. */
    private record TurnedAway(Refusal reason, @Nullable Subject about) {}
}
