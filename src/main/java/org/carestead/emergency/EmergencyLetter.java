package org.carestead.emergency;

import org.carestead.courier.Channel;
import org.carestead.courier.MessageId;
import org.carestead.person.ContactPointId;

/** One message by which the member was told: how and where it went, and who carries it. Never its link. */
public record EmergencyLetter(Channel channel, ContactPointId to, MessageId message) {}
