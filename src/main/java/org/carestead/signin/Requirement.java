package org.carestead.signin;

import java.time.Duration;

/** What a purpose asks for: so many factors, none proved longer ago than this. */
record Requirement(int factors, Duration freshness) {

    static Requirement fresh(int factors, Duration freshness) {
        return new Requirement(factors, freshness);
    }
}
