package org.carestead.signin;

import java.util.List;

/** Sample people whom the sign-in page offers. Exists on a developer's machine only. */
public interface SamplePeople {

    /** Who can be tried out. */
    List<SamplePerson> all();

    /** Somebody to try out, with an open secret. */
    record SamplePerson(String name, String about, String email, String password) {}
}
