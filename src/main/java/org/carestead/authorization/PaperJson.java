package org.carestead.authorization;

import tools.jackson.databind.json.JsonMapper;

/** How a paper is kept: the same paper gives the same letters. */
final class PaperJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private PaperJson() {}

    static String write(Object paper) {
        return JSON.writeValueAsString(paper);
    }

    static Signed read(String json) {
        return JSON.readValue(json, Signed.class);
    }
}
