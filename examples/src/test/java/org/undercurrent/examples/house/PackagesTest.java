package org.undercurrent.examples.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** Keeps the arrows between packages going one way; jdeps sees more than imports. */
class PackagesTest {
    private static final String OURS = "org.undercurrent.";
    private static final Pattern ARROW = Pattern.compile("^ {3}(\\S+) +-> (\\S+) .*$");
    private static final Map<String, Set<String>> ARROWS = arrows();

    @Test
    void packagesFormNoCycle() {
        assertThat(ARROWS).isNotEmpty();
        assertThat(ARROWS.keySet())
                .allSatisfy(start -> assertThat(reachableFrom(start))
                        .as("packages that %s depends on", start)
                        .doesNotContain(start));
    }

    @Test
    void freeMarkerIsKnownToOnePackage() {
        assertThat(packagesThatUse("freemarker.")).containsExactly("org.undercurrent.render.html");
    }

    @Test
    void undertowIsKnownToOnePackage() {
        assertThat(packagesThatUse("io.undertow")).containsExactly("org.undercurrent.widget");
    }

    @Test
    void commonmarkIsKnownToThePackagesThatReadAndWriteIt() {
        assertThat(packagesThatUse("org.commonmark."))
                .containsExactly("org.undercurrent.content.text", "org.undercurrent.render.markdown");
    }

    private static Set<String> packagesThatUse(String prefix) {
        Set<String> users = new TreeSet<>();
        ARROWS.forEach((from, targets) -> {
            if (targets.stream().anyMatch(target -> target.startsWith(prefix))) {
                users.add(from);
            }
        });
        return users;
    }

    private static Set<String> reachableFrom(String start) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(ARROWS.get(start));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (next.startsWith(OURS) && reached.add(next)) {
                open.addAll(ARROWS.getOrDefault(next, Set.of()));
            }
        }
        return reached;
    }

    private static Map<String, Set<String>> arrows() {
        Map<String, Set<String>> arrows = new TreeMap<>();
        House.MODULES.forEach(module -> jdeps(module)
                .lines()
                .map(ARROW::matcher)
                .filter(Matcher::matches)
                .filter(arrow -> !arrow.group(1).equals(arrow.group(2)))
                .forEach(arrow -> arrows.computeIfAbsent(arrow.group(1), from -> new TreeSet<>())
                        .add(arrow.group(2))));
        return arrows;
    }

    /** The folder below the module descriptor, so that jdeps does not want the modules that it names. */
    private static String jdeps(String module) {
        StringWriter out = new StringWriter();
        PrintWriter writer = new PrintWriter(out);
        String classes = House.classes(module).resolve("org").toString();
        int code = ToolProvider.findFirst("jdeps")
                .orElseThrow()
                .run(writer, writer, "-verbose:package", "-filter:none", "--multi-release", "17", classes);
        assertThat(code).as(out.toString()).isZero();
        return out.toString();
    }
}
