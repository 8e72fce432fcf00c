package org.undercurrent.examples.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Strict pages, careless pages and broken servers. */
@BrowserTest
class EmbedHostilityIT {
    private static final String TOPIC = "/v1/en-US/US/topics/what-is-psychodynamic-therapy.card.html";
    private static final String WITHOUT_SANITIZER =
            "delete Element.prototype.setHTML; delete ShadowRoot.prototype.setHTML;";

    private static Widgets widgets;
    private static HostPages host;

    @BeforeAll
    static void start() {
        widgets = new Widgets();
        host = new HostPages(widgets.address());
    }

    @AfterEach
    void repair() {
        widgets.repair();
    }

    @AfterAll
    static void stop() {
        host.close();
        widgets.close();
    }

    private static Visit visit(Browser browser) {
        return new Visit(browser).prepare(Visit.LISTEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", WITHOUT_SANITIZER})
    void ourTwoLinesOfAStrictPolicyAreEnough(String before, Browser browser) {
        try (Visit visit = visit(browser).prepare(before).open(host.address("strict-csp"))) {
            visit.waitFor("undercurrent:ready", 3);
            Locator crisis =
                    visit.page().locator("undercurrent-widget .uc-crisis").first();
            assertThat(crisis.evaluate("element => getComputedStyle(element).borderInlineStartStyle"))
                    .isEqualTo("solid");
            assertThat(visit.complaints()).isEmpty();
            assertThat(visit.warnings()).isEmpty();
        }
    }

    @Test
    void aHostileSrcIsRefusedBeforeAnythingIsAsked(Browser browser) {
        try (Visit visit = visit(browser).open(host.address("hostile-src"))) {
            visit.waitFor("undercurrent:error", 9);
            assertThat(visit.page().locator("p:visible").count()).isEqualTo(9);
            assertThat(visit.requests()).hasSize(2);
            assertThat(visit.warnings()).hasSize(9).allMatch(warning -> warning.startsWith("[undercurrent] "));
        }
    }

    @Test
    void nothingIsAddedToThePagesGlobals(Browser browser) {
        try (Visit visit = visit(browser).prepare("window.before = Object.getOwnPropertyNames(window).length")) {
            visit.open(host.address("three-forms")).waitFor("undercurrent:ready", 3);
            assertThat(visit.run("Object.getOwnPropertyNames(window).length - before"))
                    .isEqualTo(1);
        }
    }

    /** What a server, or something that answers in its place, may do to one card. */
    enum Trouble implements Widgets.Fault {
        SERVER_ERROR {
            @Override
            public boolean answer(HttpExchange exchange, String good) throws IOException {
                return Widgets.Fault.send(exchange, 500, "text/html", good);
            }
        },
        NOT_FOUND {
            @Override
            public boolean answer(HttpExchange exchange, String good) throws IOException {
                return Widgets.Fault.send(exchange, 404, "text/html", good);
            }
        },
        WRONG_TYPE {
            @Override
            public boolean answer(HttpExchange exchange, String good) throws IOException {
                return Widgets.Fault.send(exchange, 200, "text/plain", good);
            }
        },
        CUT_SHORT {
            @Override
            public boolean answer(HttpExchange exchange, String good) throws IOException {
                return Widgets.Fault.send(exchange, 200, "text/html", good.substring(0, good.length() - 20));
            }
        },
        TOO_LARGE {
            @Override
            public boolean answer(HttpExchange exchange, String good) throws IOException {
                return Widgets.Fault.send(exchange, 200, "text/html", good.replace("<h2", " ".repeat(200_000) + "<h2"));
            }
        },
        WITHOUT_CRISIS_LINES {
            @Override
            public boolean answer(HttpExchange exchange, String good) throws IOException {
                return Widgets.Fault.send(exchange, 200, "text/html", good.replace("uc-crisis", "x"));
            }
        },
        SOMEBODY_ELSES_PAGE {
            @Override
            public boolean answer(HttpExchange exchange, String good) throws IOException {
                return Widgets.Fault.send(exchange, 200, "text/html", "<!doctype html><h1>Log in to the network</h1>");
            }
        },
        CONNECTION_LOST {
            @Override
            public boolean answer(HttpExchange exchange, String good) {
                exchange.close();
                return true;
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Trouble.class)
    void theFallbackStaysInAnyTrouble(Trouble trouble, Browser browser) {
        widgets.breakPath(TOPIC, trouble);
        try (Visit visit = visit(browser).open(host.address("three-forms"))) {
            visit.waitFor("undercurrent:error", 1);
            visit.seesFallback("#element");
            visit.sees("#element", "In danger now? Call 911.");
            visit.sees("#div .uc-entry", "right for me?");
            assertThat(visit.warnings())
                    .singleElement()
                    .asString()
                    .startsWith("[undercurrent] topics/what-is-psychodynamic-therapy: ");
        }
    }

    @Test
    void theFallbackStaysWithoutTheStylesheet(Browser browser) {
        widgets.breakPath("/v1/undercurrent.css", Trouble.NOT_FOUND);
        try (Visit visit = visit(browser).open(host.address("three-forms"))) {
            visit.waitFor("undercurrent:error", 3);
            visit.seesFallback("#element");
        }
    }

    @Test
    void aServerThatFailsOnceIsAskedASecondTime(Browser browser) {
        AtomicInteger asked = new AtomicInteger();
        widgets.breakPath(
                TOPIC,
                (exchange, good) ->
                        asked.incrementAndGet() == 1 && Widgets.Fault.send(exchange, 503, "text/html", "later"));
        try (Visit visit = visit(browser).open(host.address("three-forms"))) {
            visit.sees("#element .uc-entry", "What psychodynamic therapy is");
            assertThat(asked).hasValue(2);
        }
    }

    @Test
    void aServerThatDoesNotAnswerIsGivenUpAfterEightSeconds(Browser browser) {
        widgets.breakPath(TOPIC, EmbedHostilityIT::never);
        try (Visit visit = visit(browser)) {
            visit.page().clock().install();
            visit.open(host.address("three-forms")).sees("#div .uc-entry", "right for me?");
            visit.page().clock().runFor(7_000);
            assertThat(visit.run("heard.includes('undercurrent:error')")).isEqualTo(false);
            visit.page().clock().runFor(3_000);
            visit.waitFor("undercurrent:error", 1);
            visit.seesFallback("#element");
        }
    }

    private static boolean never(HttpExchange exchange, String good) {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return true;
    }

    @ParameterizedTest
    @ValueSource(strings = {"", WITHOUT_SANITIZER})
    void activeContentInAnAnswerNeverReachesThePage(String before, Browser browser) {
        widgets.breakPath(
                TOPIC,
                (exchange, good) -> Widgets.Fault.send(
                        exchange,
                        200,
                        "text/html",
                        good.replace(
                                "<div class=\"uc-body\">",
                                "<div class=\"uc-body\"><script>window.hacked = 1</script><img src=x onerror='hacked = 1'>"
                                        + "<iframe srcdoc='x'></iframe><form><input></form><style>p{}</style>"
                                        + "<a class=trap href='javascript:hacked = 1'>x</a>")));
        // Links to script are for the browser's own sanitizer only; there is no room for more in ours.
        String traps = before.isEmpty() ? ".trap[href], " : "";
        try (Visit visit = visit(browser).prepare(before).open(host.address("three-forms"))) {
            visit.sees("#element .uc-entry", "What psychodynamic therapy is");
            assertThat(visit.page()
                            .locator("#element .uc-entry :is(" + traps + "script, iframe, form, style, [onerror])")
                            .count())
                    .isZero();
            assertThat(visit.run("typeof hacked")).isEqualTo("undefined");
        }
    }
}
