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
    private static final Pattern PACKAGE = Pattern.compile("^ {3}(\\S+) +-> (\\S+).*$");
    private static final Pattern INDENTED = Pattern.compile("^ {6}-> (\\S+).*$");
    private static final Map<String, Set<String>> ARROWS = arrows();

    @Test
    void packagesFormNoCycle() {
        assertThat(ARROWS).isNotEmpty();
        assertThat(ARROWS.keySet()).allSatisfy(start -> assertThat(reachableFrom(start))
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
    void commonmarkIsKnownToOnePackage() {
        assertThat(packagesThatUse("org.commonmark.")).containsExactly("org.undercurrent.content.text");
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
        StringWriter out = new StringWriter();
        String[] arguments = House.MODULES.stream().map(module -> House.classes(module).toString()).toArray(String[]::new);
        String[] command = new String[arguments.length + 5];
        System.arraycopy(
                new String[] {"-verbose:package", "-filter:none", "--multi-release", "17", "--ignore-missing-deps"},
                0, command, 0, 5);
        System.arraycopy(arguments, 0, command, 5, arguments.length);
        ToolProvider.findFirst("jdeps").orElseThrow().run(new PrintWriter(out), new PrintWriter(out), command);
        return parsed(out.toString());
    }

    private static Map<String, Set<String>> parsed(String output) {
        Map<String, Set<String>> arrows = new TreeMap<>();
        String current = "";
        for (String line : output.lines().toList()) {
            Matcher start = PACKAGE.matcher(line);
            Matcher more = INDENTED.matcher(line);
            if (start.matches()) {
                current = start.group(1);
                arrows.computeIfAbsent(current, name -> new TreeSet<>()).add(start.group(2));
            } else if (more.matches()) {
                arrows.computeIfAbsent(current, name -> new TreeSet<>()).add(more.group(1));
            }
        }
        arrows.forEach((from, targets) -> targets.remove(from));
        return arrows;
    }
}
