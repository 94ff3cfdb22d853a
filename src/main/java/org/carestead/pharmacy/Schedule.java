package org.carestead.pharmacy;

/** Schedules of controlled substances (21 U.S.C. 812) that are prescribed at all. */
public enum Schedule {
    CII,
    CIII,
    CIV,
    CV
}
