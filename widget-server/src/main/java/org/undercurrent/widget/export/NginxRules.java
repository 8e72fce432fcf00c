package org.undercurrent.widget.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.undercurrent.widget.snapshot.HeaderRule;
import org.undercurrent.widget.snapshot.Snapshot;

/** What an nginx is told so that it sends the files with the server's headers; its tags and its 304 are its own. */
record NginxRules(Snapshot snapshot, Path root) {

    void write(List<String> lines) {
        lines.add("# Goes into a server block of nginx, or is included there.");
        lines.add("root " + quoted(root.toString()) + ";");
        lines.add("gzip_static on;");
        lines.add("gzip_vary on;");
        lines.add("error_page 404 /404.html;");
        lines.add("location / { return 404; }");
        lines.add("location = /404.html { internal; default_type \"text/html; charset=utf-8\"; types { } }");
        snapshot.headerRules().forEach(rule -> write(rule, lines));
    }

    private static void write(HeaderRule rule, List<String> lines) {
        lines.add("location ~ " + quoted("^" + rule.pattern() + "$") + " {");
        lines.add("    types { }");
        for (Map.Entry<String, String> header : rule.headers().entrySet()) {
            lines.add(
                    header.getKey().equals("Content-Type")
                            ? "    default_type " + quoted(header.getValue()) + ";"
                            : "    add_header " + header.getKey() + " " + quoted(header.getValue()) + ";");
        }
        lines.add("    try_files $uri $uri.html $uri/index.html =404;");
        lines.add("}");
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
