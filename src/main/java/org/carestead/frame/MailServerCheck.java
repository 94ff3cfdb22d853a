package org.carestead.frame;

import java.util.List;
import org.carestead.frame.NotReadyException.Problem;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.mail.autoconfigure.MailProperties;
import org.springframework.stereotype.Component;

/**
 * The packaged portal is made to send mail; without a server named it would try one on this machine, and codes and
 * notices would never arrive. Locally nothing sends mail, and there is nothing to check.
 */
@Component
class MailServerCheck implements SmartInitializingSingleton {

    private final ObjectProvider<MailProperties> mail;

    MailServerCheck(ObjectProvider<MailProperties> mail) {
        this.mail = mail;
    }

    @Override
    public void afterSingletonsInstantiated() {
        mail.ifAvailable(settings -> {
            String host = settings.getHost();
            if (host == null || host.isBlank()) {
                throw new NotReadyException(
                        List.of(
                                new Problem(
                                        "No mail server is named: spring.mail.host is missing.",
                                        "Set SPRING_MAIL_HOST, and SPRING_MAIL_PORT, _USERNAME and _PASSWORD where the server asks for them.")));
            }
        });
    }
}
