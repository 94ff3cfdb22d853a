package org.carestead.frame;

import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinRequestInterceptor;
import com.vaadin.flow.server.VaadinResponse;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.WrappedSession;
import org.carestead.signin.SignInId;
import org.carestead.signin.SignIns;
import org.jspecify.annotations.Nullable;

/**
 * Lets a message by socket reach a screen only while the sign-in that opened the screen is live. Our own screens say
 * nothing by socket, but Vaadin listens to whoever does, and no filter sees it. As with {@link ScreenOwnerFilter} the
 * screen's session is closed first, and Vaadin then finds none.
 */
class SocketMessages implements VaadinRequestInterceptor {

    private final transient SignIns signIns;

    SocketMessages(SignIns signIns) {
        this.signIns = signIns;
    }

    @Override
    public void requestStart(VaadinRequest request, @Nullable VaadinResponse response) {
        // Only what comes by socket has no response of its own.
        WrappedSession session = response == null ? request.getWrappedSession(false) : null;
        if (session != null && !isLive(session)) {
            session.invalidate();
        }
    }

    private boolean isLive(WrappedSession session) {
        return session.getAttribute(ScreenOwnerFilter.OWNER) instanceof SignInId owner
                && signIns.find(owner).isPresent();
    }

    @Override
    public void handleException(
            VaadinRequest request,
            @Nullable VaadinResponse response,
            @Nullable VaadinSession session,
            Exception exception) {}

    @Override
    public void requestEnd(VaadinRequest request, @Nullable VaadinResponse response, @Nullable VaadinSession session) {}
}
