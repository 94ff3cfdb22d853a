package org.carestead.trail;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.carestead.casework.DisownableActs;
import org.carestead.casework.DisownedAct;
import org.carestead.member.MemberId;
import org.carestead.person.PersonId;
import org.springframework.stereotype.Component;

/** What the trail knows of an entry that a member says was not OK. Entries never change, so neither does the answer. */
@Component
class TrailActs implements DisownableActs {

    private final FeedRows rows;

    TrailActs(FeedRows rows) {
        this.rows = rows;
    }

    @Override
    public Optional<DisownedAct> find(MemberId member, UUID entry) {
        return rows.of(member.id(), List.of(entry)).stream()
                .flatMap(found -> Optional.ofNullable(found.what().actor())
                        .map(by -> new DisownedAct(found.id(), new PersonId(by), found.at()))
                        .stream())
                .findFirst();
    }
}
