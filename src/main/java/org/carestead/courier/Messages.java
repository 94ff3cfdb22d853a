package org.carestead.courier;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Messages extends Repository<Message, MessageId> {

    Message save(Message message);

    Optional<Message> findById(MessageId id);
}
