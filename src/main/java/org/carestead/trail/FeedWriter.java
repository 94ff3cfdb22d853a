package org.carestead.trail;

import java.io.Closeable;
import java.io.IOException;

/** Writes lines of a feed into a file, the newest first; closing finishes the file and leaves the stream open. */
interface FeedWriter extends Closeable {

    void line(FeedLine line) throws IOException;
}
