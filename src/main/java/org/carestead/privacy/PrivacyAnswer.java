package org.carestead.privacy;

/** What came of wanting to look. */
public sealed interface PrivacyAnswer<T> {

    /** Here it is; that it was looked at is recorded. */
    record Given<T>(T what) implements PrivacyAnswer<T> {}

    /** Nothing is shown: it has not been said why. */
    record SayWhy<T>() implements PrivacyAnswer<T> {}

    /** Nothing is shown: whoever asks is no privacy officer (any more). */
    record Refused<T>() implements PrivacyAnswer<T> {}
}
