package org.carestead.stories;

import static org.assertj.core.api.Assertions.assertThat;

import org.carestead.access.Area;
import org.carestead.access.Need;
import org.carestead.delivery.DeliveryLook;
import org.carestead.delivery.DeliveryPart;
import org.carestead.delivery.DetailChange;
import org.carestead.delivery.DetailView;
import org.carestead.delivery.PostalAddress;
import org.carestead.delivery.UsState;
import org.jspecify.annotations.Nullable;

/** Where Rosa's medicines go: seen, changed, asked to be changed, and answered. Each change says a new street. */
final class DeliverySteps {

    private static final Need SEE = Need.view(Area.DELIVERY);

    final DetailSteps<PostalAddress> address;
    private final Family family;
    private final Door door;
    private final DeliveryLook look;
    private int streets;
    int seen;

    DeliverySteps(Family family, Door door) {
        this.family = family;
        this.door = door;
        look = family.portal.getBean(DeliveryLook.class);
        address = new DetailSteps<>(family, door, to -> new DetailChange(DeliveryPart.ADDRESS, now().id(), to));
    }

    void happens(Step.OfDelivery step) {
        switch (step) {
            case Step.Where where ->
                door.on(where.by(), SEE, look::of).ifPresent(sheet -> {
                    assertThat(sheet.address().value()).isEqualTo(said());
                    seen += where.by() == Who.ROSA ? 0 : 1;
                });
            case Step.Move move -> address.change(move.by(), elsewhere());
            case Step.AskToMove ask -> family.given(ask.by()).ifPresent(given -> address.ask(given, elsewhere()));
            case Step.AnswerMove answer -> address.answer(answer.by(), answer.yes());
        }
    }

    /** It is as whoever was let has said last. */
    void isAsSaid() {
        assertThat(now().value()).isEqualTo(said());
    }

    private @Nullable PostalAddress said() {
        DetailSteps.Said<PostalAddress> said = address.said();
        return said == null ? null : said.value();
    }

    private PostalAddress elsewhere() {
        streets++;
        return new PostalAddress("Rosa Alvarez", streets + " Oak Street", "", "Springfield", UsState.IL, "62704");
    }

    private DetailView<PostalAddress> now() {
        return door.on(Who.ROSA, SEE, look::of).orElseThrow().address();
    }
}
