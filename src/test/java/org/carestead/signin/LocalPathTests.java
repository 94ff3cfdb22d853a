package org.carestead.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody is sent away from here (lesson 28). */
class LocalPathTests {

    @ParameterizedTest
    @ValueSource(
            strings = {"/", "/medicines", "/people/invite", "/help/0198a-bc?step=2&x=a.b", "/a/", "/scripts/door.js"})
    void pathOfOursIsTaken(String path) {
        assertThat(LocalPath.parse(path)).contains(new LocalPath(path));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "medicines",
                "//evil.example",
                "/\\evil.example",
                "\\\\evil.example",
                "/\\/evil.example",
                "https://evil.example",
                "https:evil.example",
                "javascript:alert(1)",
                "/a//evil.example",
                "/@evil.example",
                "//user@evil.example",
                "/%2F/evil.example",
                "/%5cevil.example",
                "/..//evil.example",
                "/../a",
                "/a/../b",
                "/a;jsessionid=1",
                "/a#b",
                "/\tevil",
                "/\r\nSet-Cookie: x=y",
                " /a",
                "/a ",
                "/a?next=//evil.example",
                "/a?next=https://evil.example",
                "/a?x=%0d%0a",
                "/\u2044evil.example"
            })
    void anythingElseIsRefused(String path) {
        assertThat(LocalPath.parse(path)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> new LocalPath(path));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 100_000})
    void longPathIsRefused(int length) {
        assertThat(LocalPath.parse("/" + "a".repeat(length))).isEmpty();
    }
}
