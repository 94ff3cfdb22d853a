package org.carestead.privacy;

import java.util.List;

/**
 * How far a check of chains has come.
 *
 * @param checked how many chains have been
 * @param of how many there were when it began
 * @param entries how many entries were read in chains that are whole
 * @param broken those with which something is wrong
 * @param finished false while it goes on, and where it was stopped because the hat was taken
 */
public record ChainReport(int checked, int of, long entries, List<CheckedChain> broken, boolean finished) {

    public ChainReport {
        broken = List.copyOf(broken);
    }
}
