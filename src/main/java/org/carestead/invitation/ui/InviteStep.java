package org.carestead.invitation.ui;

import com.vaadin.flow.component.html.Div;
import java.util.Optional;

/** One small step of inviting. */
abstract class InviteStep extends Div {

    /** The draft with what was chosen here; nothing where something is missing, which is then marked. */
    abstract Optional<InvitationDraft> finish();
}
