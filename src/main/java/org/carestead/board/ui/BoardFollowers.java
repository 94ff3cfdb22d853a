package org.carestead.board.ui;

import com.vaadin.flow.component.UI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.carestead.approval.Approvals;
import org.carestead.board.BoardPerson;
import org.carestead.grant.Grants;
import org.carestead.kit.Follower;
import org.carestead.member.MemberId;
import org.carestead.pharmacy.Orders;
import org.carestead.pulse.Pulses;

/** Listens for each member on the board by itself, so that news of one is a look at that one and at nobody else. */
class BoardFollowers {

    private final Pulses pulses;
    private final Consumer<MemberId> onChange;
    private final Runnable onSilence;
    private final Map<MemberId, Follower> all = new HashMap<>();

    BoardFollowers(Pulses pulses, Consumer<MemberId> onChange, Runnable onSilence) {
        this.pulses = pulses;
        this.onChange = onChange;
        this.onSilence = onSilence;
    }

    /** From now on to these and to nobody else. */
    void follow(UI ui, List<BoardPerson> people) {
        Set<MemberId> wanted =
                people.stream().map(person -> person.helped().member()).collect(Collectors.toSet());
        List.copyOf(all.keySet()).stream()
                .filter(member -> !wanted.contains(member))
                .forEach(this::leave);
        people.forEach(person -> {
            MemberId member = person.helped().member();
            all.computeIfAbsent(member, id -> new Follower(pulses, () -> onChange.accept(id), onSilence))
                    .follow(
                            ui,
                            Set.of(
                                    Orders.topic(member),
                                    Approvals.TOPIC + member.id(),
                                    Grants.topic(person.helped().grant())));
        });
    }

    private void leave(MemberId member) {
        Follower follower = all.remove(member);
        if (follower != null) {
            follower.stop();
        }
    }

    /** Whether changes are heard at all at the moment. */
    boolean hear() {
        return pulses.healthy();
    }

    /** Listens to nobody any more. */
    void stop() {
        all.values().forEach(Follower::stop);
        all.clear();
    }
}
