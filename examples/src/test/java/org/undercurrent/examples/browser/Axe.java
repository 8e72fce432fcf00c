package org.undercurrent.examples.browser;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.util.List;

/** What axe finds wrong with a page: run once, and without a list of what is right, it takes two thirds of the time. */
final class Axe {
    private Axe() {}

    static List<String> findings(Page page) {
        AxeRunOptions wrong = new AxeRunOptions();
        wrong.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .options(wrong).setLegacyMode(true).analyze().getViolations().stream()
                        .map(rule ->
                                rule.getId() + ": " + rule.getNodes().get(0).getHtml())
                        .toList();
    }
}
