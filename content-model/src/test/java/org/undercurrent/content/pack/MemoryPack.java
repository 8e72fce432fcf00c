package org.undercurrent.content.pack;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** A small valid pack with one entry of every kind, whose files a test replaces or changes. */
final class MemoryPack implements PackSource {
    static final String DATES = "\"created\": \"2026-01-01\", \"changed\": \"2026-01-02\"";

    private final Map<String, byte[]> files = new LinkedHashMap<>();
    private final String name;

    MemoryPack() {
        this("acme");
        with("references.json", """
                {"references": [{"id": "smith2020", "type": "article-journal", "title": "A review", "studyType": "meta-analysis",
                  "author": [{"family": "Smith", "given": "A."}], "issued": {"date-parts": [[2020]]},
                  "container-title": "A Journal", "DOI": "10.1000/182", "URL": "https://example.org/182", "verified": true}]}""");
        with("helplines.json", """
                {"regions": [{"code": "001", "name": "The world"}, {"code": "US", "name": "United States"}],
                 "helplines": [
                  {"id": "us-emergency", "region": "US", "service": "emergency", "name": "Emergency services", "hours": "always",
                   "cost": "free", "languages": ["en"], "verifiedOn": "2026-01-01",
                   "source": {"name": "A page", "url": "https://example.org/", "date": "undated"},
                   "channels": [{"type": "phone", "display": "911", "link": "tel:911"}]},
                  {"id": "directory", "region": "001", "service": "directory", "name": "A directory", "hours": "always",
                   "cost": "not-confirmed", "languages": [], "verifiedOn": "2026-01-01",
                   "source": {"name": "A page", "url": "https://example.org/", "date": "undated"},
                   "channels": [{"type": "web", "display": "example.org", "link": "https://example.org"}]}]}""");
        with("options.json", """
                {"dimensions": [{"id": "focus", "name": "Focus"}],
                 "options": [
                  {"id": "one", "name": "One", "cells": {"focus": {"text": "This.", "basis": "reference", "references": ["smith2020"]}}},
                  {"id": "two", "name": "Two", "cells": {"focus": {"text": "That.", "basis": "common-practice"}}}]}""");
        with("topics.json", """
                {"topics": [{"id": "t", "title": "T", "summary": "S.", %s, "lede": "L.",
                  "sections": [{"id": "s", "kind": "what-it-is", "heading": "H", "text": "See [it](term:w) [](cite:smith2020)."}]}]}""".formatted(DATES));
        with("comparisons.json", """
                {"comparisons": [{"id": "c", "title": "C", "summary": "S.", %s, "introduction": "I.",
                  "options": ["one", "two"], "dimensions": ["focus"]}]}""".formatted(DATES));
        with("questions.json", entry("questions", "q", "\"answer\": \"A.\""));
        with("myths.json", entry("myths", "m", "\"fact\": \"F.\""));
        with("stories.json", entry("stories", "y", "\"disclosure\": \"Made up.\", \"text\": \"Once.\""));
        with("terms.json", entry("terms", "w", "\"definition\": \"D.\""));
        with("checklists.json", entry("checklists", "k", "\"introduction\": \"I.\", \"items\": [\"One.\"]"));
        with("evidence.json", entry("evidence", "e", """
                "references": ["smith2020"], "statement": "It helped.", "certainty": "limited", "caveats": ["Few studies."],
                "figures": [{"form": "table", "caption": "Against waiting lists", "note": "Not a ranking.", "differences": [%s]}]""".formatted(difference("waiting-list"))));
        with(
                "crisis-notices.json",
                entry("crisis-notices", "n", "\"introduction\": \"I.\", \"steps\": [\"Tell someone.\"]"));
        with("collections.json", entry("collections", "l", "\"introduction\": \"I.\", \"entries\": [\"topics/t\"]"));
        listFiles();
    }

    private MemoryPack(String name) {
        this.name = name;
    }

    /** A pack of its own, which builds on others; its files are added. */
    static MemoryPack named(String name, String members) {
        MemoryPack pack = new MemoryPack(name);
        int slash = name.indexOf('/');
        return pack.with(
                "pack.json", """
                {"id": "%s", "language": "%s", "version": "1.0.0", "date": "2026-01-02", "title": "Acme", "publisher": "Acme",
                 "author": "%s editors", "license": "CC BY 4.0", "funding": "none", %s}""".formatted(name.substring(0, slash), name.substring(slash + 1), name, members));
    }

    static String entry(String kind, String id, String members) {
        return "{\"%s\": [{\"id\": \"%s\", \"title\": \"T\", \"summary\": \"S.\", %s, %s}]}"
                .formatted(kind, id, DATES, members);
    }

    static String difference(String comparator) {
        return """
                {"label": "L", "measure": "symptoms", "comparator": "%s", "value": 0.62, "timePoint": "after treatment",
                 "population": "adults", "reference": "smith2020", "interval": {"low": 0.47, "high": 0.76, "level": 95}, "people": 771}""".formatted(comparator);
    }

    MemoryPack with(String file, String text) {
        return with(file, text.getBytes(StandardCharsets.UTF_8));
    }

    MemoryPack with(String file, byte[] bytes) {
        boolean added = files.put(file, bytes) == null;
        if (added && name.equals("acme") && files.containsKey("pack.json")) {
            listFiles();
        }
        return this;
    }

    MemoryPack replacing(String file, String target, String replacement) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(target)) {
            throw new AssertionError(file + " does not contain " + target);
        }
        return with(file, text.replace(target, replacement));
    }

    private void listFiles() {
        String names = files.keySet().stream()
                .filter(name -> !name.equals("pack.json"))
                .map(name -> "\"" + name + "\"")
                .collect(Collectors.joining(", "));
        files.put("pack.json", """
                {"id": "acme", "language": "en-US", "version": "1.0.0", "date": "2026-01-02", "title": "Acme", "publisher": "Acme",
                 "author": "Acme editors", "license": "CC BY 4.0", "funding": "none", "files": [%s]}""".formatted(names).getBytes(StandardCharsets.UTF_8));
    }

    List<String> problems(MemoryPack... bases) {
        try {
            read(bases);
            return List.of();
        } catch (InvalidPackException invalid) {
            return invalid.problems().stream().map(Problem::toString).toList();
        }
    }

    ContentPack read(MemoryPack... bases) {
        return ContentPack.read(this, new MemoryBases(List.of(bases)));
    }

    @Override
    public Optional<InputStream> open(String name) {
        return Optional.ofNullable(files.get(name)).map(ByteArrayInputStream::new);
    }

    @Override
    public String toString() {
        return name;
    }

    private record MemoryBases(List<MemoryPack> packs) implements Bases {
        @Override
        public List<String> names() {
            return packs.stream().map(MemoryBases::name).toList();
        }

        @Override
        public Optional<PackSource> find(String name) {
            return packs.stream()
                    .filter(pack -> name(pack).equals(name))
                    .findFirst()
                    .map(pack -> pack);
        }

        private static String name(MemoryPack pack) {
            return pack.name.contains("/") ? pack.name : pack.name + "/en-US";
        }
    }
}
