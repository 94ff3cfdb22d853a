package org.carestead;

import static java.util.Comparator.comparingInt;
import static java.util.Objects.requireNonNull;

import java.net.URI;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.carestead.PlainBrowser.Page;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A screen of the house without a browser: says what Vaadin's client says and keeps what it is told, so that a test can
 * look at every byte, press a button, and send a recorded request again.
 */
public final class PlainScreen {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int TEXT = 7;
    private static final int BODY = 1;
    private static final int ELEMENT = 0;

    private final PlainBrowser browser;
    private final String securityKey;
    private final String pushId;
    private final int ui;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Place, List<Integer>> children = new HashMap<>();
    private final List<JsonNode> told = new ArrayList<>();
    private final List<String> scripts = new ArrayList<>();
    private final StringBuilder received = new StringBuilder();
    private final Map<String, Integer> lastByTag = new HashMap<>();
    private int syncId;
    private int clientId;

    private PlainScreen(PlainBrowser browser, Page page) {
        this.browser = browser;
        received.append(page.body());
        JsonNode config = JSON.readTree(page.body()).path("appConfig");
        ui = config.path("v-uiId").asInt();
        JsonNode first = config.path("uidl");
        securityKey = first.path("Vaadin-Security-Key").asString();
        pushId = first.path("Vaadin-Push-ID").asString();
        hear(first);
    }

    /** Opens the screen at a path without its first slash, as a browser does: the page first, then the way there. */
    public static PlainScreen open(PlainBrowser browser, String path) {
        Page page = browser.get("/?v-r=init&location=" + path + "&query=");
        if (page.status() != 200) {
            throw new IllegalStateException("No screen: " + page.status());
        }
        PlainScreen screen = new PlainScreen(browser, page);
        screen.go(path);
        return screen;
    }

    // An element's children proper are one list; what hangs on it otherwise, such as a dialog, is another.
    private record Place(int node, int list) {}

    /** A recorded request: what would be sent, without the cookies. */
    public record Recorded(String path, String body) {}

    /** All that the server has ever told this screen. */
    public String received() {
        return received.toString();
    }

    /** What is to be read on it now. */
    public String text() {
        return attached(BODY).map(texts::get).filter(text -> text != null).collect(Collectors.joining("\n"));
    }

    /** The same without what stays there while one moves about, line by line. */
    public List<String> main() {
        return attached(lastByTag.getOrDefault("main", BODY))
                .map(texts::get)
                .filter(text -> text != null)
                .toList();
    }

    /** What the server has set to this text, or to one with it in: {@code text}, or the name of an attribute or property. */
    public Set<String> namesOf(String text) {
        return told.stream()
                .filter(change -> change.path("value").toString().contains(text))
                .map(change -> change.path("key").asString())
                .collect(Collectors.toSet());
    }

    /** What the server has had run here, without what it was run with. */
    public Stream<String> scripts() {
        return scripts.stream();
    }

    /** Where the socket is by which the screen is told what is new. */
    public URI socket() {
        return URI.create("ws://localhost:" + browser.port() + "/VAADIN/push?v-r=push&v-uiId=" + ui + "&v-pushId="
                + pushId + "&X-Atmosphere-tracking-id=0&X-Atmosphere-Framework=3.1.5"
                + "&X-Atmosphere-Transport=websocket&X-Atmosphere-TrackMessageSize=true&X-atmo-protocol=true");
    }

    /** Goes to another path. */
    public Page go(String path) {
        return send(goingTo(path));
    }

    /** The request that {@link #go} sends. */
    public Recorded goingTo(String path) {
        return record("""
                [{"type": "event", "node": 1, "event": "ui-navigate", "data": {"route": "%s", "query": "",\
                 "appShellTitle": "", "historyState": {"idx": 0}, "trigger": ""}}]""".formatted(path));
    }

    /** Presses the first button, or the like, that says this. */
    public Page press(String text) {
        return send(pressing(text));
    }

    /** The request that {@link #press} sends. */
    public Recorded pressing(String text) {
        int label = attached(BODY)
                .filter(node -> text.equals(texts.get(node)))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("Nothing here says " + text + ":\n" + text()));
        int button = children.entrySet().stream()
                .filter(each -> each.getValue().contains(label))
                .map(each -> each.getKey().node())
                .findFirst()
                .orElseThrow();
        return record("""
                [{"type": "event", "node": %d, "event": "click", "data": {"event.shiftKey": false,\
                 "event.metaKey": false, "event.detail": 1, "event.ctrlKey": false, "event.clientX": 1,\
                 "event.clientY": 1, "event.altKey": false, "event.button": 0, "event.screenY": 1,\
                 "event.screenX": 1}}]""".formatted(button));
    }

    /** Types into the text field that came last, and leaves it. */
    public Page type(String text) {
        return send(setting("vaadin-text-field", "value", '"' + text + '"'));
    }

    /** The request that sets a property of the field of this kind that came last, to a value in JSON. */
    public Recorded setting(String tag, String property, String value) {
        return record("""
                [{"type": "mSync", "node": %d, "feature": 1, "property": "%s", "value": %s}]""".formatted(requireNonNull(lastByTag.get(tag), tag), property, value));
    }

    /** Asks whether there is something new. */
    public Page ask() {
        return send(record("[]"));
    }

    private Recorded record(String calls) {
        return new Recorded(
                "/?v-r=uidl&v-uiId=" + ui,
                "{\"csrfToken\": \"%s\", \"rpc\": %s, \"syncId\": %d, \"clientId\": %d}"
                        .formatted(securityKey, calls, syncId, clientId));
    }

    /** Sends a request as it was recorded, with the cookies that the browser has now. */
    public Page send(Recorded request) {
        Page page = browser.send(request.path(), request.body(), "Content-Type", "application/json; charset=UTF-8");
        received.append('\n').append(page.headers()).append('\n').append(page.body());
        if (page.status() == 200) {
            hear(JSON.readTree(page.body()));
        }
        return page;
    }

    private void hear(JsonNode message) {
        syncId = message.path("syncId").asInt(syncId);
        clientId = message.path("clientId").asInt(clientId);
        message.path("changes").forEach(this::change);
        message.path("execute")
                .forEach(call -> scripts.add(call.path(call.size() - 1).asString()));
    }

    private void change(JsonNode change) {
        told.add(change);
        int node = change.path("node").asInt();
        switch (change.path("type").asString()) {
            case "put" -> {
                if (change.path("feat").asInt() == TEXT
                        && change.path("key").asString().equals("text")) {
                    texts.put(node, change.path("value").asString());
                }
                if (change.path("feat").asInt() == ELEMENT
                        && change.path("key").asString().equals("tag")) {
                    lastByTag.put(change.path("value").asString(), node);
                }
            }
            case "clear" -> children.remove(place(change));
            case "splice" -> splice(change);
            case "detach" -> {
                texts.remove(node);
                children.keySet().removeIf(place -> place.node() == node);
            }
            default -> {}
        }
    }

    private void splice(JsonNode change) {
        List<Integer> list = children.computeIfAbsent(place(change), each -> new ArrayList<>());
        int index = Math.min(change.path("index").asInt(), list.size());
        int gone = Math.min(change.path("remove").asInt(), list.size() - index);
        list.subList(index, index + gone).clear();
        List<Integer> added = new ArrayList<>();
        change.path("addNodes").forEach(each -> added.add(each.asInt()));
        list.addAll(index, added);
    }

    private static Place place(JsonNode change) {
        return new Place(change.path("node").asInt(), change.path("feat").asInt());
    }

    private Stream<Integer> attached(int node) {
        return Stream.concat(
                Stream.of(node),
                children.entrySet().stream()
                        .filter(each -> each.getKey().node() == node)
                        .sorted(comparingInt(each -> each.getKey().list()))
                        .flatMap(each -> each.getValue().stream())
                        .flatMap(this::attached));
    }

    /** Whether the answer is the server's word for a screen that is gone. */
    public static boolean isGone(Page answer) {
        return answer.body().contains("\"sessionExpired\":true");
    }
}
