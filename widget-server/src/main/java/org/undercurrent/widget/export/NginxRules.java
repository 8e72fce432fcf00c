package org.undercurrent.widget.export;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.undercurrent.widget.snapshot.HeaderRule;
import org.undercurrent.widget.snapshot.Snapshot;

/** What an nginx is told so that it sends the files with the server's headers; its tags and its 304 are its own. */
record NginxRules(Snapshot snapshot, Path root) {
    private static final String NOT_FOUND = "/" + ExportedFile.NOT_FOUND;

    void write(List<String> lines) {
        String base = pattern(snapshot.baseUrl());
        lines.add("# Included in a server block of nginx.");
        lines.add("root " + quoted(root.toString()) + ";");
        lines.add("gzip off;");
        lines.add("gzip_static on;");
        lines.add("gzip_vary on;");
        lines.add("max_ranges 0;");
        lines.add("error_page 403 404 405 500 503 " + NOT_FOUND + ";");
        lines.add("location " + quoted(snapshot.baseUrl().getPath() + "/") + " { return 404; }");
        lines.add("location = " + NOT_FOUND + " {");
        lines.add("    internal;");
        lines.add("    etag off;");
        headers(ExportedFile.notFoundHeaders(snapshot), " always", lines);
        lines.add("}");
        snapshot.headerRules().forEach(rule -> location(base, rule, lines));
    }

    /** Of the base path, as it is after decoding. For Caddy too. */
    static String pattern(URI baseUrl) {
        return baseUrl.getPath().replaceAll("[\\\\.*+?()\\[\\]{}^$|]", "\\\\$0");
    }

    private static void location(String base, HeaderRule rule, List<String> lines) {
        lines.add("location ~ " + quoted("^" + base + "(?<file>" + rule.pattern() + ")$") + " {");
        headers(rule.headers(), "", lines);
        lines.add("    try_files $file $file.html $file/index.html =404;");
        lines.add("}");
    }

    /** The last one is empty, and so takes away nginx's own. */
    private static void headers(Map<String, String> headers, String when, List<String> lines) {
        lines.add("    types { }");
        headers.forEach((name, value) -> lines.add(
                name.equals("Content-Type")
                        ? "    default_type " + quoted(value) + ";"
                        : "    add_header " + name + " " + quoted(value) + when + ";"));
        lines.add("    add_header Last-Modified \"\"" + when + ";");
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
