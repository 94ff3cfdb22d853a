package org.carestead.courier;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Messages extends Repository<Message, MessageId> {

    Message save(Message message);

    List<Message> findByIdIn(Collection<MessageId> ids);

    Optional<Message> findById(MessageId id);
}
