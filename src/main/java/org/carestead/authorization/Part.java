package org.carestead.authorization;

import java.util.List;

/** One part of the paper: a head, sentences, and what is listed below them. */
public record Part(Element element, Reader reader, String head, List<String> sentences, List<String> points) {

    public Part {
        sentences = List.copyOf(sentences);
        points = List.copyOf(points);
    }

    boolean isFor(Reader who) {
        return reader == Reader.EVERYBODY || reader == who;
    }
}
