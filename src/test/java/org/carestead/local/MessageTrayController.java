package org.carestead.local;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.carestead.courier.Channel;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Shows what would have been mailed, texted, spoken or printed. */
@Controller
class MessageTrayController {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private final MessageTray tray;

    MessageTrayController(MessageTray tray) {
        this.tray = tray;
    }

    /** A piece of text, or a link that can be followed. */
    record Piece(String text, boolean link) {}

    /** A message as the page shows it. */
    record Shown(Channel channel, String to, String subject, List<Piece> body, Instant at) {}

    @GetMapping("/local/messages")
    String messages(Model model) {
        model.addAttribute(
                "messages",
                tray.all().stream()
                        .map(kept ->
                                new Shown(kept.channel(), kept.to(), kept.subject(), pieces(kept.body()), kept.at()))
                        .toList());
        return "local/messages";
    }

    private static List<Piece> pieces(String body) {
        List<Piece> pieces = new ArrayList<>();
        Matcher link = LINK.matcher(body);
        int from = 0;
        while (link.find()) {
            pieces.add(new Piece(body.substring(from, link.start()), false));
            pieces.add(new Piece(link.group(), true));
            from = link.end();
        }
        pieces.add(new Piece(body.substring(from), false));
        return pieces;
    }
}
