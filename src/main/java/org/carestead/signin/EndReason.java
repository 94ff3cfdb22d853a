package org.carestead.signin;

/** Why a sign-in ended before its time. */
public enum EndReason {
    SIGNED_OUT,
    /** Somebody signed in anew in the same browser. */
    REPLACED,
    /** The person's password or other proof was changed. */
    CREDENTIALS_CHANGED
}
