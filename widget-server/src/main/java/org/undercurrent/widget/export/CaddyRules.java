package org.undercurrent.widget.export;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.undercurrent.widget.snapshot.HeaderRule;
import org.undercurrent.widget.snapshot.Snapshot;

/** What a Caddy is told so that it sends the files with the server's headers; its tags and its 304 are its own. */
record CaddyRules(Snapshot snapshot, Path root) {

    void write(List<String> lines) {
        lines.add("# Replace the address of the site by yours.");
        lines.add(snapshot.baseUrl().getScheme() + "://" + snapshot.baseUrl().getAuthority() + " {");
        lines.add("\troot * " + quoted(root.toString()));
        List<HeaderRule> rules = snapshot.headerRules();
        for (int i = 0; i < rules.size(); i++) {
            write("rule" + i, rules.get(i), lines);
        }
        lines.add("\ttry_files {path} {path}.html {path}/index.html");
        lines.add("\tfile_server {");
        lines.add("\t\tprecompressed gzip");
        lines.add("\t\thide .undercurrent");
        lines.add("\t}");
        lines.add("\thandle_errors {");
        lines.add("\t\trewrite * /404.html");
        lines.add("\t\tfile_server");
        lines.add("\t}");
        lines.add("}");
    }

    private static void write(String name, HeaderRule rule, List<String> lines) {
        lines.add("\t@" + name + " path_regexp " + name + " ^" + rule.pattern().replace("(?<", "(?P<") + "$");
        lines.add("\theader @" + name + " {");
        for (Map.Entry<String, String> header : rule.headers().entrySet()) {
            String value = header.getValue().replaceAll("\\$(lang|region|kind|id)", "{re." + name + ".$1}");
            lines.add("\t\t" + header.getKey() + " " + quoted(value));
        }
        lines.add("\t}");
    }

    private static String quoted(String value) {
        return "\"" + value.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
