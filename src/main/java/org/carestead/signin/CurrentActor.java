package org.carestead.signin;

/** Who looks at the running screen. Made by the frame from the live sign-in row; views hand its answer to services. */
@FunctionalInterface
public interface CurrentActor {

    /**
     * The person and sign-in of the running screen, also in code that another person's request has set going.
     *
     * @throws IllegalStateException outside a signed-in screen
     */
    Actor get();
}
