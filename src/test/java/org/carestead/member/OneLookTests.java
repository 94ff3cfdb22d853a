package org.carestead.member;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.carestead.person.PersonId;
import org.junit.jupiter.api.Test;

/** Which member somebody is, asked by many parts of one screen. */
class OneLookTests {

    private final PersonId rosa = PersonId.next();
    private final PersonId dana = PersonId.next();
    private final List<PersonId> asked = new ArrayList<>();

    @Test
    void inOneLookTheSameIsAskedOnce_thatSomebodyIsNoMemberToo() {
        OneLook.at(() ->
                who(rosa).isPresent() || who(dana).isPresent() || who(rosa).isPresent());

        assertThat(asked).containsExactly(rosa, dana);
    }

    @Test
    void theNextLookAsksAnew_andWhatIsDoneOutsideEveryTime() {
        OneLook.at(() -> who(rosa));
        OneLook.at(() -> who(rosa));
        who(rosa);
        who(rosa);

        assertThat(asked).hasSize(4);
    }

    private Optional<MemberView> who(PersonId person) {
        return OneLook.of(person, each -> {
            asked.add(each);
            return Optional.empty();
        });
    }
}
