package org.undercurrent.examples.content;

import java.util.List;

/** Sentences that must never stand in the content: each list of words is tried on them, so that it is known to bite. */
final class WrongSentences {
    private WrongSentences() {}

    static List<Rendered> of(String list) {
        return Table.read("wrong-sentences.csv").stream()
                .filter(row -> row.cell("list").equals(list))
                .map(row -> new Rendered("a wrong page", "html", row.cell("sentence")))
                .toList();
    }
}
