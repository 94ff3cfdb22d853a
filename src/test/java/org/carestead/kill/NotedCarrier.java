package org.carestead.kill;

import org.carestead.courier.Carrier;
import org.carestead.courier.Channel;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Takes every message, as a mail server would, and notes it where a kill cannot take it away. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class NotedCarrier implements Carrier {

    private final Notebook mail;

    NotedCarrier(Notebook mail) {
        this.mail = mail;
    }

    @Override
    public boolean serves(Channel channel) {
        return true;
    }

    @Override
    public void carry(Parcel parcel) {
        mail.note(parcel.id().id().toString(), parcel.address(), parcel.subject());
    }
}
