package org.undercurrent.content.pack;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A built-in pack with random edits; the same seed makes the same ones. One in four may break the syntax; the others put
 * three wrong values into their places.
 */
final class MutatedPack implements PackSource {
    private static final Pattern TOKEN =
            Pattern.compile("\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"|[\\w.+-]+|[\\[\\]{},:]");
    private static final Pattern VALUE =
            Pattern.compile("(?<=[:\\[,]\\s{0,40})(?:\"[^\"\\\\]*+(?:\\\\.[^\"\\\\]*+)*+\"(?!\\s*:)|[\\w.+-]+)");
    private static final List<String> WRONG = List.of(
            "null",
            "true",
            "0",
            "-1",
            "7.5",
            "1e400",
            "1e-400",
            "1E+2147483647",
            "1E-2147483647",
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
            "\"" + "word ".repeat(3000) + "\"");
    private static final List<String> BREAKING = List.of(
            "[".repeat(300), "\"$comment\": 1,", "}", "]", ",", ":", "\u0000", "\uFEFF", "\"", "NaN", "{\"a\": 1}");

    private final PackSource pack;
    private final Map<String, byte[]> files;

    MutatedPack(PackSource pack, Map<String, byte[]> original, long seed) {
        this.pack = pack;
        this.files = new HashMap<>(original);
        Random random = new Random(seed);
        if (random.nextInt(4) == 0) {
            files.computeIfPresent(any(original, random), (name, bytes) -> edit(bytes, random));
        } else {
            for (int i = 0; i < 3; i++) {
                files.computeIfPresent(any(original, random), (name, bytes) -> wrongValue(bytes, random));
            }
        }
    }

    private static String any(Map<String, byte[]> files, Random random) {
        List<String> names = files.keySet().stream().sorted().toList();
        return names.get(random.nextInt(names.size()));
    }

    private static byte[] edit(byte[] original, Random random) {
        if (random.nextInt(3) == 0) {
            byte[] flipped = original.clone();
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
            return flipped;
        }
        return replacing(original, TOKEN, random);
    }

    private static byte[] wrongValue(byte[] original, Random random) {
        return replacing(original, VALUE, random);
    }

    private static byte[] replacing(byte[] original, Pattern pattern, Random random) {
        String text = new String(original, StandardCharsets.UTF_8);
        List<MatchResult> tokens = pattern.matcher(text).results().toList();
        if (tokens.isEmpty()) {
            return original;
        }
        MatchResult token = tokens.get(random.nextInt(tokens.size()));
        String replacement = pattern == VALUE ? value(tokens, random) : replacement(token.group(), tokens, random);
        return (text.substring(0, token.start()) + replacement + text.substring(token.end()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String value(List<MatchResult> tokens, Random random) {
        return random.nextBoolean()
                ? WRONG.get(random.nextInt(WRONG.size()))
                : tokens.get(random.nextInt(tokens.size())).group();
    }

    private static String replacement(String token, List<MatchResult> tokens, Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> "";
            case 1 -> token + token;
            case 2 -> tokens.get(random.nextInt(tokens.size())).group();
            case 3 -> WRONG.get(random.nextInt(WRONG.size()));
            default -> BREAKING.get(random.nextInt(BREAKING.size()));
        };
    }

    @Override
    public Optional<InputStream> open(String name) throws IOException {
        byte[] bytes = files.get(name);
        return bytes == null ? pack.open(name) : Optional.of(new ByteArrayInputStream(bytes));
    }

    @Override
    public String toString() {
        return pack.toString();
    }
}
