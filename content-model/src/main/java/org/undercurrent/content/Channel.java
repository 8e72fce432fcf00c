package org.undercurrent.content;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * A way to reach a helpline.
 *
 * @param type how
 * @param display what to dial or where to go, as the reader reads it
 * @param link a {@code tel:}, {@code sms:} or https link; empty where a link would mislead
 * @param instruction a menu key or the word to send; may be empty
 */
public record Channel(Type type, String display, Optional<URI> link, Optional<String> instruction) {

    /** How a helpline is reached. */
    public enum Type {
        /** By a call. */
        PHONE,
        /** By a text message. */
        SMS,
        /** By a chat on the web or in an app. */
        CHAT,
        /** On a website. */
        WEB
    }

    /**
     * Refuses blanks, and links of another scheme.
     *
     * @throws InvalidContentException with every flaw
     */
    public Channel {
        Gate gate = new Gate("channel");
        gate.present("type", type);
        gate.text("display", display);
        gate.present("link", link);
        if (type != null && link != null && link.isPresent()) {
            Set<String> schemes = schemes(type);
            gate.rule(
                    schemes.contains(String.valueOf(link.get().getScheme())),
                    "link",
                    "a link with " + String.join(" or ", schemes),
                    "'" + link.get() + "'",
                    "leave it out where a link would mislead");
            gate.text("link", link.get().toString());
        }
        gate.optionalText("instruction", instruction);
        gate.close();
    }

    private static Set<String> schemes(Type type) {
        return switch (type) {
            case PHONE -> Set.of("tel");
            case SMS -> Set.of("sms");
            case CHAT, WEB -> Set.of("https");
        };
    }
}
