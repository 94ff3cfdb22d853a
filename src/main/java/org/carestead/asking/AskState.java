package org.carestead.asking;

/** How a question stands. Whoever asked sees none of it. README.md draws it. */
enum AskState {
    /** It has not been looked for yet. */
    LOOKING,
    /** There is nobody to be asked, or nobody who wants to be. */
    NOT_FOUND,
    /** The member has been told. */
    WAITING,
    /** The member has invited them. */
    INVITED,
    /** The member does not want it. */
    DENIED,
    /** The member does not want it and does not want to be asked by them again. */
    NEVER,
    /** Whoever asked has taken it back. */
    TAKEN_BACK,
    /** Thirty days have gone by. */
    LAPSED
}
