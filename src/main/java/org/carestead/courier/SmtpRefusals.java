package org.carestead.courier;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.carestead.courier.CarrierException.Meaning;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.eclipse.angus.mail.util.MailConnectException;
import org.jspecify.annotations.Nullable;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;

/**
 * What the failure of a mail server means (RFC 5321, 4.2.1: 4yz later, 5yz for good; RFC 3463, class 7: policy). Only
 * an address that the server does not know is given up; whatever is about us or our connection is tried again.
 */
final class SmtpRefusals {

    private static final int PERMANENT = 500;
    private static final Pattern POLICY = Pattern.compile("\\b[45]\\.7\\.\\d");

    private SmtpRefusals() {}

    static Meaning meaning(MailException failure) {
        if (failure instanceof MailAuthenticationException) {
            return Meaning.LATER;
        }
        Deque<Throwable> open = new ArrayDeque<>();
        open.add(failure);
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        while (!open.isEmpty()) {
            Throwable next = open.poll();
            if (seen.add(next)) {
                Optional<Meaning> meaning = of(next);
                if (meaning.isPresent()) {
                    return meaning.get();
                }
                causes(next, open);
            }
        }
        // It broke somewhere on the way.
        return Meaning.UNSURE;
    }

    private static Optional<Meaning> of(Throwable failure) {
        return switch (failure) {
            case SMTPAddressFailedException e -> Optional.of(byCode(e.getReturnCode(), e, Meaning.ADDRESS_REFUSED));
            case SMTPSenderFailedException e -> Optional.of(Meaning.LATER);
            case SMTPSendFailedException e
            when e.getReturnCode() > 0 && e.getNextException() == null ->
                Optional.of(byCode(e.getReturnCode(), e, Meaning.MESSAGE_REFUSED));
            case MailConnectException e -> Optional.of(Meaning.LATER);
            case AuthenticationFailedException e -> Optional.of(Meaning.LATER);
            default -> Optional.empty();
        };
    }

    private static Meaning byCode(int code, MessagingException failure, Meaning forGood) {
        String words = failure.getMessage();
        boolean policy = words != null && POLICY.matcher(words).find();
        return code >= PERMANENT && !policy ? forGood : Meaning.LATER;
    }

    private static void causes(Throwable failure, Deque<Throwable> open) {
        if (failure instanceof MailSendException sending) {
            for (Exception each : sending.getMessageExceptions()) {
                add(each, open);
            }
        }
        if (failure instanceof MessagingException messaging) {
            add(messaging.getNextException(), open);
        }
        add(failure.getCause(), open);
    }

    private static void add(@Nullable Throwable cause, Deque<Throwable> open) {
        if (cause != null) {
            open.add(cause);
        }
    }
}
