package org.undercurrent.examples.bench.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The drawings of a topic as this project's renderer made them, in the order of the tables that they belong to. The other
 * engines get them ready, and are spared the work of drawing.
 */
record Drawings(List<String> charts, List<String> people) {
    private static final Pattern TABLE = Pattern.compile("""
            (<figure class="uc-figure uc-chart">.*?</figure>
            )?<div class="uc-scroll"[^>]*>
            <table class="uc-table uc-figures">.*?</table>
            </div>
            <p class="uc-table-note">.*?</p>
            (<figure class="uc-figure uc-people">.*?</figure>
            )?""", Pattern.DOTALL);

    static Drawings in(String fragment) {
        List<String> charts = new ArrayList<>();
        List<String> people = new ArrayList<>();
        Matcher tables = TABLE.matcher(fragment);
        while (tables.find()) {
            charts.add(Objects.requireNonNullElse(tables.group(1), ""));
            people.add(Objects.requireNonNullElse(tables.group(2), ""));
        }
        return new Drawings(charts, people);
    }
}
