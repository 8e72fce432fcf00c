package org.undercurrent.content.pack;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Reads one file of a pack into a located tree: bounded in size, and strictly UTF-8. */
record FileReader(PackSource source, Problems problems) {
    private static final int LARGEST = 4 * 1024 * 1024;

    /** The root of a file, or empty when it cannot be read, which is reported. */
    Optional<Node> read(String name) {
        String file = source + "/" + name;
        Optional<String> text = text(name, file);
        return text.isEmpty() ? Optional.empty() : JsonReader.read(file, text.get(), problems);
    }

    /** The same, with the members up to one alone. */
    Optional<Node> readUpTo(String last, String name) {
        String file = source + "/" + name;
        Optional<String> text = text(name, file);
        return text.isEmpty() ? Optional.empty() : JsonReader.readUpTo(last, file, text.get(), problems);
    }

    private Optional<String> text(String name, String file) {
        Optional<byte[]> bytes = bytes(name, file);
        return bytes.isEmpty() ? Optional.empty() : decode(bytes.get(), file);
    }

    private Optional<byte[]> bytes(String name, String file) {
        try {
            Optional<InputStream> opened = source.open(name);
            if (opened.isEmpty()) {
                problems.add(
                        file,
                        "a file",
                        "missing",
                        name.equals(PackLoader.ROOT)
                                ? "a pack is a directory that holds it"
                                : "create it, or no longer name it in pack.json");
                return Optional.empty();
            }
            try (InputStream in = opened.get()) {
                byte[] content = in.readNBytes(LARGEST + 1);
                if (content.length > LARGEST) {
                    problems.add(file, "at most 4 MiB", "more", "split it into one file for each entry");
                    return Optional.empty();
                }
                return Optional.of(content);
            }
        } catch (IOException unreadable) {
            problems.add(file, "a readable file", String.valueOf(unreadable.getMessage()), "check its permissions");
            return Optional.empty();
        }
    }

    private Optional<String> decode(byte[] content, String file) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(content);
        try {
            String text = decoder.decode(in).toString();
            return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException malformed) {
            problems.add(file, "UTF-8", "other bytes at byte " + (in.position() + 1), "save it as UTF-8");
            return Optional.empty();
        }
    }
}
