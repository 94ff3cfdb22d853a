package org.carestead.grant.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.carestead.grant.TermsDraft;
import org.carestead.grant.TermsDrafts;
import org.springframework.stereotype.Component;

/**
 * Shows members their own screens as somebody else would get them, and keeps meanwhile what they are choosing. It is
 * kept in the session of the screens, so it is nobody else's and goes with it.
 */
@Component
public class SeeingAs implements TermsDrafts {

    /** More than anybody has windows open; then the oldest goes. */
    private static final int MOST = 10;

    /** Keeps this under the id and goes to see; by the browser's own way back one finds it again. */
    public void look(UI ui, UUID id, TermsDraft draft) {
        kept().keep(id, draft);
        ui.getPage().getHistory().replaceState(null, draft.screen());
        ui.navigate(GrantNavigation.seenBy(id, draft.terms().permissions()));
    }

    @Override
    public Optional<TermsDraft> find(UUID id) {
        return Optional.ofNullable(kept().drafts.get(id));
    }

    /** What is kept under the text of an id, where it is such a draft. */
    public <D extends TermsDraft> Optional<D> find(String id, Class<D> type) {
        try {
            return find(UUID.fromString(id)).filter(type::isInstance).map(type::cast);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** It is given, and nothing is to be chosen any more. */
    public void forget(UUID id) {
        kept().drafts.remove(id);
    }

    private static Kept kept() {
        VaadinSession session = VaadinSession.getCurrent();
        Kept kept = session.getAttribute(Kept.class);
        if (kept == null) {
            kept = new Kept();
            session.setAttribute(Kept.class, kept);
        }
        return kept;
    }

    private static final class Kept {

        private final Map<UUID, TermsDraft> drafts = new LinkedHashMap<>();

        void keep(UUID id, TermsDraft draft) {
            drafts.remove(id);
            drafts.put(id, draft);
            if (drafts.size() > MOST) {
                drafts.remove(drafts.keySet().iterator().next());
            }
        }
    }
}
