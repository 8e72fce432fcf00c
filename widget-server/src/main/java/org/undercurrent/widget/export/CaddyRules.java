package org.undercurrent.widget.export;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.undercurrent.widget.snapshot.HeaderRule;
import org.undercurrent.widget.snapshot.Snapshot;

/** What a Caddy is told so that it sends the files with the server's headers; its tags and its 304 are its own. */
record CaddyRules(Snapshot snapshot, Path root) {

    void write(List<String> lines) {
        URI address = snapshot.baseUrl();
        lines.add("# Replace the address of the site by yours.");
        lines.add(address.getScheme() + "://" + address.getRawAuthority() + " {");
        lines.add("\troot * " + quoted(root.toString()));
        lines.add("\t@other not method GET HEAD");
        handle("@other ", "error 405", lines);
        List<HeaderRule> rules = snapshot.headerRules();
        for (int i = 0; i < rules.size(); i++) {
            handle("rule" + i, rules.get(i), lines);
        }
        handle("", "error 404", lines);
        lines.add("\thandle_errors {");
        headers("", ExportedFile.notFoundHeaders(snapshot), lines);
        lines.add("\t\theader -Etag");
        lines.add("\t\tmethod GET");
        lines.add("\t\trewrite * /" + ExportedFile.NOT_FOUND);
        file(lines);
        lines.add("\t}");
        lines.add("}");
    }

    private static void handle(String matcher, String directive, List<String> lines) {
        lines.add("\thandle " + matcher + "{");
        lines.add("\t\t" + directive);
        lines.add("\t}");
    }

    private void handle(String name, HeaderRule rule, List<String> lines) {
        String base = NginxRules.pattern(snapshot.baseUrl());
        String pattern = rule.pattern().replace("(?<", "(?P<");
        lines.add("\t@" + name + " path_regexp " + name + " " + quoted("^" + base + "(?P<file>" + pattern + ")$"));
        lines.add("\thandle @" + name + " {");
        headers(name, rule.headers(), lines);
        lines.add("\t\trewrite * {re." + name + ".file}");
        lines.add("\t\ttry_files {path} {path}.html {path}/index.html");
        file(lines);
        lines.add("\t}");
    }

    /** The last ones are where Caddy differs by itself. */
    private static void headers(String name, Map<String, String> headers, List<String> lines) {
        lines.add("\t\theader {");
        headers.forEach((header, value) -> lines.add("\t\t\t" + header + " "
                + quoted(value.replaceAll("\\$(lang|region|kind|id)", "{re." + name + ".$1}"))));
        lines.add("\t\t\tVary Accept-Encoding");
        lines.add("\t\t\t-Last-Modified");
        lines.add("\t\t\t-Accept-Ranges");
        lines.add("\t\t}");
    }

    private static void file(List<String> lines) {
        lines.add("\t\tfile_server {");
        lines.add("\t\t\tprecompressed gzip");
        lines.add("\t\t}");
    }

    /** A backslash stands for itself. */
    private static String quoted(String value) {
        return "\"" + value.replace("\"", "\\\"") + "\"";
    }
}
