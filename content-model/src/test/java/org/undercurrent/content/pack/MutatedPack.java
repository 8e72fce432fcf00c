package org.undercurrent.content.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** A built-in pack with one random edit in one of its files; the same seed makes the same edit. */
final class MutatedPack implements PackSource {
    private static final Pattern TOKEN = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"|[\\w.+-]+|[\\[\\]{},:]");
    private static final List<String> NASTY = List.of(
            "null",
            "true",
            "0",
            "-1",
            "7.5",
            "1e400",
            "1e-400",
            "1E+2147483647",
            "[]",
            "{}",
            "[[]]",
            "\"\"",
            "\" \"",
            "\"\\u0000\"",
            "\"\\ud83d\"",
            "\"\\u202e911\"",
            "\"<script>alert(1)</script>\"",
            "\"[x](javascript:alert(1))\"",
            "\"[x](data:,x)\"",
            "\"[](cite:nobody)\"",
            "\"[x](topic:nowhere)\"",
            "\"topics/nowhere\"",
            "\"../..\"",
            "\"2026-13-45\"",
            "\"https://\"",
            "\"" + "[".repeat(5000) + "\"",
            "\"" + "> - ".repeat(500) + "\"",
            "\"" + "*a_".repeat(3000) + "\"",
            "\"" + "word ".repeat(3000) + "\"",
            "[".repeat(300),
            "\"$comment\": 1,",
            "}",
            "]",
            ",",
            "\u0000",
            "\uFEFF",
            "\"");

    private final PackSource pack;
    private final Map<String, byte[]> files;
    private final String file;
    private final byte[] edited;

    MutatedPack(PackSource pack, Map<String, byte[]> files, long seed) {
        this.pack = pack;
        this.files = files;
        Random random = new Random(seed);
        List<String> names = files.keySet().stream().sorted().toList();
        this.file = names.get(random.nextInt(names.size()));
        this.edited = edit(files.getOrDefault(file, new byte[0]), random);
    }

    private static byte[] edit(byte[] original, Random random) {
        if (random.nextInt(10) == 0) {
            byte[] flipped = original.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            return flipped;
        }
        String text = new String(original, StandardCharsets.UTF_8);
        List<MatchResult> tokens = TOKEN.matcher(text).results().toList();
        MatchResult token = tokens.get(random.nextInt(tokens.size()));
        String replacement = replacement(token.group(), tokens, random);
        return (text.substring(0, token.start()) + replacement + text.substring(token.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String replacement(String token, List<MatchResult> tokens, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> token + token;
            case 2 -> tokens.get(random.nextInt(tokens.size())).group();
            default -> NASTY.get(random.nextInt(NASTY.size()));
        };
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        byte[] bytes = name.equals(file) ? edited : files.get(name);
        return bytes == null ? pack.open(name) : Optional.of(new ByteArrayInputStream(bytes));
    }

    @Override
    public String toString() {
        return pack.toString();
    }
}
