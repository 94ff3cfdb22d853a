package org.carestead.trail;

import java.io.IOException;
import java.io.OutputStream;

/** A file of somebody's feed, made while it is written. */
@FunctionalInterface
public interface FeedFile {

    /**
     * Writes it page by page, so that a long one takes no more room than a short one. Does not close the stream.
     *
     * @throws IOException also when the sign-in has ended meanwhile: what was begun is then not finished
     */
    void writeTo(OutputStream out) throws IOException;
}
