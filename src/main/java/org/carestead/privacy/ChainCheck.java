package org.carestead.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.carestead.member.MemberId;
import org.carestead.member.Members;
import org.carestead.person.People;
import org.carestead.person.PersonId;
import org.carestead.privacy.PrivacyEvent.ChainsChecked;
import org.carestead.signin.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;

/**
 * Proves chains of the trail whole, against themselves, their heads and the signed checkpoints: those of one member, or
 * all there are. All are checked in many short transactions, each of which asks for the hat anew.
 */
@Service
public class ChainCheck {

    /** How many chains are checked between two words about how it goes. */
    static final int BATCH = 50;

    private final Officers officers;
    private final ChainProofs proofs;
    private final Members members;
    private final People people;
    private final ApplicationEventPublisher events;

    ChainCheck(
            Officers officers, ChainProofs proofs, Members members, People people, ApplicationEventPublisher events) {
        this.officers = officers;
        this.proofs = proofs;
        this.members = members;
        this.people = people;
        this.events = events;
    }

    /** The chain of a member, and that of the person they are when they sign in. */
    public PrivacyAnswer<List<CheckedChain>> of(Actor actor, MemberId member) {
        return officers.on(actor, (authority, inquiry) -> {
            events.publishEvent(new ChainsChecked(inquiry.id(), actor.person(), member));
            List<UUID> owners = Stream.concat(
                            Stream.of(member.id()),
                            members
                                    .find(member)
                                    .flatMap(found -> Optional.ofNullable(found.person()))
                                    .map(PersonId::id)
                                    .stream())
                    .toList();
            return checked(owners);
        });
    }

    /**
     * All chains, those too of which only a head or a checkpoint is left.
     *
     * @param progress is told again and again how far it has come; called on this thread
     */
    public PrivacyAnswer<ChainReport> all(Actor actor, Consumer<ChainReport> progress) {
        PrivacyAnswer<Integer> begun = officers.on(actor, (authority, inquiry) -> {
            events.publishEvent(new ChainsChecked(inquiry.id(), actor.person(), null));
            return proofs.count();
        });
        return switch (begun) {
            case PrivacyAnswer.Given<Integer>(Integer of) -> new PrivacyAnswer.Given<>(goThrough(actor, of, progress));
            case PrivacyAnswer.SayWhy<Integer> why -> new PrivacyAnswer.SayWhy<>();
            case PrivacyAnswer.Refused<Integer> refused -> new PrivacyAnswer.Refused<>();
        };
    }

    private ChainReport goThrough(Actor actor, int of, Consumer<ChainReport> progress) {
        ChainReport report = new ChainReport(0, of, 0, List.of(), false);
        UUID last = null;
        while (true) {
            UUID after = last;
            PrivacyAnswer<List<UUID>> owners = officers.on(actor, (authority, inquiry) -> proofs.owners(after, BATCH));
            if (!(owners instanceof PrivacyAnswer.Given<List<UUID>>(List<UUID> batch))) {
                return report;
            }
            if (batch.isEmpty()) {
                return new ChainReport(report.checked(), report.checked(), report.entries(), report.broken(), true);
            }
            PrivacyAnswer<List<CheckedChain>> found = officers.on(actor, (authority, inquiry) -> checked(batch));
            if (!(found instanceof PrivacyAnswer.Given<List<CheckedChain>>(List<CheckedChain> chains))) {
                return report;
            }
            report = with(report, chains);
            progress.accept(report);
            last = batch.getLast();
        }
    }

    private static ChainReport with(ChainReport report, List<CheckedChain> chains) {
        List<CheckedChain> broken = new ArrayList<>(report.broken());
        chains.stream().filter(chain -> !chain.whole()).forEach(broken::add);
        long entries = chains.stream()
                .map(CheckedChain::finding)
                .filter(ChainFinding.Whole.class::isInstance)
                .mapToLong(finding -> ((ChainFinding.Whole) finding).entries())
                .sum();
        int checked = report.checked() + chains.size();
        return new ChainReport(checked, Math.max(report.of(), checked), report.entries() + entries, broken, false);
    }

    private List<CheckedChain> checked(List<UUID> owners) {
        Map<UUID, Function<ChainFinding, CheckedChain>> known = new HashMap<>();
        members.find(owners.stream().map(MemberId::new).toList())
                .forEach((id, member) -> known.put(
                        id.id(), finding -> new CheckedChain(member.fullName(), CheckedChain.Of.MEMBER, finding)));
        people.find(owners.stream().map(PersonId::new).toList())
                .forEach((id, person) -> known.put(
                        id.id(), finding -> new CheckedChain(person.fullName(), CheckedChain.Of.PERSON, finding)));
        return owners.stream()
                .map(owner -> known.getOrDefault(
                                owner, finding -> new CheckedChain("", CheckedChain.Of.NOBODY, finding))
                        .apply(proofs.check(owner)))
                .toList();
    }
}
