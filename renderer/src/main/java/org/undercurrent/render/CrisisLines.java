package org.undercurrent.render;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.undercurrent.content.Channel;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Helpline.Service;
import org.undercurrent.render.CrisisText.Line;
import org.undercurrent.render.CrisisText.Piece;

/** Chooses and words the lines of a region. */
record CrisisLines(Labels labels) {
    private static final int DIRECTORIES = 2;
    private static final List<Set<Service>> OF_EACH =
            List.of(EnumSet.of(Service.CRISIS, Service.LISTENING), EnumSet.of(Service.CRISIS_TEXT));

    List<Line> of(List<Helpline> helplines) {
        List<Line> lines = new ArrayList<>();
        lines.add(emergency(helplines));
        for (Set<Service> services : OF_EACH) {
            Optional<Helpline> first = first(helplines, services);
            if (first.isPresent()) {
                lines.add(line(first.get()));
            }
        }
        if (lines.size() == 1) {
            directories(helplines, lines);
        }
        return lines;
    }

    private void directories(List<Helpline> helplines, List<Line> lines) {
        for (Helpline helpline : helplines) {
            if (helpline.service() == Service.DIRECTORY && lines.size() <= DIRECTORIES) {
                lines.add(line(helpline));
            }
        }
    }

    /** A line for everyone comes before one for some. */
    private static Optional<Helpline> first(List<Helpline> helplines, Set<Service> services) {
        Optional<Helpline> forSome = Optional.empty();
        for (Helpline helpline : helplines) {
            if (services.contains(helpline.service())) {
                if (helpline.audience().isEmpty()) {
                    return Optional.of(helpline);
                }
                forSome = forSome.isPresent() ? forSome : Optional.of(helpline);
            }
        }
        return forSome;
    }

    private Line emergency(List<Helpline> helplines) {
        List<Channel> phones = phones(helplines);
        return phones.isEmpty()
                ? new Line(List.of(plain(labels.text("crisis.local"))))
                : new Line(around("crisis.emergency", numbers(phones)));
    }

    private static List<Channel> phones(List<Helpline> helplines) {
        List<Channel> phones = new ArrayList<>();
        for (Helpline helpline : helplines) {
            for (Channel channel : helpline.channels()) {
                if (helpline.service() == Service.EMERGENCY && channel.type() == Channel.Type.PHONE) {
                    phones.add(channel);
                }
            }
        }
        return phones;
    }

    /** A number that works for some people or from some phones only is not called first. */
    private List<Piece> numbers(List<Channel> phones) {
        List<Channel> forEveryone = new ArrayList<>(phones);
        forEveryone.removeIf(phone -> phone.instruction().isPresent());
        if (forEveryone.isEmpty()) {
            return numberWithInstruction(phones.get(0));
        }
        List<Piece> numbers = new ArrayList<>();
        for (Channel phone : forEveryone) {
            if (!numbers.isEmpty()) {
                numbers.add(plain(labels.text("crisis.or")));
            }
            numbers.add(linked(phone));
        }
        return numbers;
    }

    private List<Piece> numberWithInstruction(Channel phone) {
        String instruction =
                labels.text("crisis.instruction", phone.instruction().orElse(""));
        return List.of(linked(phone), plain(instruction));
    }

    private Line line(Helpline helpline) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(plain(labels.text("crisis.name", helpline.name())));
        List<Channel> shown = firstOfEachType(helpline.channels());
        for (int i = 0; i < shown.size(); i++) {
            if (i > 0) {
                pieces.add(plain(labels.text("crisis.and")));
            }
            pieces.addAll(channel(shown.get(i)));
        }
        if (!helpline.hours().always()) {
            pieces.add(plain(labels.text("crisis.hours", labels.hours(helpline.hours()))));
        }
        pieces.add(plain(labels.text("crisis.end")));
        return new Line(pieces);
    }

    private static List<Channel> firstOfEachType(List<Channel> channels) {
        List<Channel> shown = new ArrayList<>();
        Set<Channel.Type> types = EnumSet.noneOf(Channel.Type.class);
        for (Channel channel : channels) {
            if (types.add(channel.type())) {
                shown.add(channel);
            }
        }
        return shown;
    }

    /** How to reach a helpline, for example {@code text HOME to 741741}. */
    List<Piece> channel(Channel channel) {
        String instruction = channel.instruction().orElse("");
        boolean word = !instruction.isEmpty() && instruction.indexOf(' ') < 0;
        if (channel.type() == Channel.Type.SMS && word) {
            return around("crisis.sms-word", List.of(linked(channel)), instruction);
        }
        List<Piece> pieces = new ArrayList<>(around(key(channel.type()), List.of(linked(channel))));
        if (!instruction.isEmpty()) {
            pieces.add(plain(labels.text("crisis.instruction", instruction)));
        }
        return pieces;
    }

    private static String key(Channel.Type type) {
        return switch (type) {
            case PHONE -> "crisis.phone";
            case SMS -> "crisis.sms";
            case CHAT -> "crisis.chat";
            case WEB -> "crisis.web";
        };
    }

    /** The words of a label with the pieces in the place of {@code {0}}. */
    private List<Piece> around(String key, List<Piece> inside, Object... further) {
        String text = labels.text(key);
        for (int i = 0; i < further.length; i++) {
            text = text.replace("{" + (i + 1) + "}", String.valueOf(further[i]));
        }
        int place = text.indexOf("{0}");
        List<Piece> pieces = new ArrayList<>();
        if (place > 0) {
            pieces.add(plain(text.substring(0, place)));
        }
        pieces.addAll(inside);
        if (place + 3 < text.length()) {
            pieces.add(plain(text.substring(place + 3)));
        }
        return pieces;
    }

    private static Piece linked(Channel channel) {
        return new Piece(shown(channel.display()), channel.link());
    }

    /** An address reads better without its scheme; the link keeps it. */
    private static String shown(String display) {
        String address = display.startsWith("https://") ? display.substring("https://".length()) : display;
        return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
    }

    private static Piece plain(String words) {
        return new Piece(words, Optional.empty());
    }
}
