package org.carestead;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.carestead.signin.DoorCookies;
import org.carestead.signin.NewSignIn;

/** A browser without scripts, for the pages of the door: keeps cookies, sends the token of the last form it saw. */
public final class PlainBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    // Its own: how long a connection has been kept is told in an answer's headers.
    private final HttpClient http =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    private final int port;
    private final Map<String, String> cookies = new TreeMap<>();
    private Optional<String> token = Optional.empty();
    private Optional<String> heardAs = Optional.empty();

    public PlainBrowser(int port) {
        this.port = port;
    }

    /** One that somebody is signed in with. */
    public static PlainBrowser of(int port, NewSignIn signIn) {
        PlainBrowser browser = new PlainBrowser(port);
        browser.cookies.put(DoorCookies.SIGN_IN, signIn.token());
        return browser;
    }

    /** What came back. */
    public record Page(int status, Map<String, List<String>> headers, String body) {

        public Optional<String> location() {
            return headers.getOrDefault("location", List.of()).stream().findFirst();
        }

        public List<String> setCookies() {
            return headers.getOrDefault("set-cookie", List.of());
        }
    }

    int port() {
        return port;
    }

    public Map<String, String> cookies() {
        return cookies;
    }

    /** The value of a cookie that there is. */
    public String cookie(String name) {
        return Objects.requireNonNull(cookies.get(name), name);
    }

    public Page get(String path, String... headers) {
        return send(path, request -> request.GET(), headers);
    }

    /** Fills in the form seen last: names and values in turn. */
    public Page post(String path, String... fields) {
        Map<String, String> form = new HashMap<>();
        token.ifPresent(found -> form.put("_csrf", found));
        for (int i = 0; i < fields.length; i += 2) {
            form.put(fields[i], fields[i + 1]);
        }
        String body = form.entrySet().stream()
                .map(each -> encode(each.getKey()) + "=" + encode(each.getValue()))
                .collect(Collectors.joining("&"));
        return send(
                path,
                request -> request.POST(HttpRequest.BodyPublishers.ofString(body)),
                "Content-Type",
                "application/x-www-form-urlencoded");
    }

    /** The next request is listened to under this name: {@link Statements#of(String)}. */
    public PlainBrowser heardAs(String name) {
        heardAs = Optional.of(name);
        return this;
    }

    /** Posts something that is no form. */
    public Page send(String path, String body, String... headers) {
        return send(path, request -> request.POST(HttpRequest.BodyPublishers.ofString(body)), headers);
    }

    /** Asks with another verb, without a body. */
    public Page ask(String verb, String path, String... headers) {
        return send(path, request -> request.method(verb, HttpRequest.BodyPublishers.noBody()), headers);
    }

    /** The value of the token of the last form. */
    public String token() {
        return token.orElseThrow();
    }

    /** Sends forms without the token from now on, like another site would. */
    public void forgetToken() {
        token = Optional.empty();
    }

    private interface Method {
        HttpRequest.Builder on(HttpRequest.Builder request);
    }

    private Page send(String path, Method method, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path));
        if (headers.length > 0) {
            request.headers(headers);
        }
        heardAs.ifPresent(name -> request.header(Statements.LISTEN, name));
        heardAs = Optional.empty();
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(each -> each.getKey() + "=" + each.getValue())
                            .collect(Collectors.joining("; ")));
        }
        try {
            HttpResponse<String> response = http.send(method.on(request).build(), HttpResponse.BodyHandlers.ofString());
            Page page = new Page(
                    response.statusCode(), new TreeMap<>(response.headers().map()), response.body());
            page.setCookies().forEach(this::keep);
            Matcher found = TOKEN.matcher(page.body());
            if (found.find()) {
                token = Optional.of(found.group(1));
            }
            return page;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(String header) {
        String pair = header.substring(0, header.indexOf(';') < 0 ? header.length() : header.indexOf(';'));
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty()) {
            cookies.remove(name);
        } else {
            cookies.put(name, value);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
