package org.undercurrent.render.html;

import java.net.URI;
import org.undercurrent.content.Entry;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;

/** The lines that place a card on somebody's page: readable before the script has run, and when it never does. */
record Snippet(ContentPack pack, Addresses addresses, Labels labels) {

    String of(Entry entry) {
        String page = addresses.page(entry.id()).toString();
        Markup lines = new Markup("")
                .open(
                        "undercurrent-widget",
                        "src",
                        entry.id().toString(),
                        "lang",
                        addresses.language().toLanguageTag(),
                        "region",
                        addresses.region(),
                        "view",
                        "card",
                        "style",
                        "display:block;min-height:max(22rem, 40rem - 40vw)")
                .text("\n  ")
                .element("p", CrisisText.of(pack, addresses.region()).text())
                .text("\n  ")
                .open("p")
                .element("a", labels.title(entry), "href", page, "referrerpolicy", "no-referrer")
                .close("p")
                .line()
                .close("undercurrent-widget")
                .line();
        script(lines, addresses.script());
        return lines.toString();
    }

    /**
     * The card in a frame, which cannot touch the page, and the script that makes it as high as its text. Without these
     * permissions it could neither tell its height nor dial the crisis numbers.
     */
    String frame(Entry entry) {
        Markup lines = new Markup("")
                .open(
                        "iframe",
                        "src",
                        addresses.frame(entry.id(), ".card.html").toString(),
                        "title",
                        labels.title(entry),
                        "loading",
                        "lazy",
                        "width",
                        "100%",
                        "height",
                        "640",
                        "style",
                        "border:0",
                        "referrerpolicy",
                        "no-referrer",
                        "sandbox",
                        "allow-scripts allow-popups allow-popups-to-escape-sandbox"
                                + " allow-top-navigation-to-custom-protocols")
                .close("iframe")
                .line();
        script(lines, addresses.frameScript());
        return lines.toString();
    }

    private static void script(Markup lines, URI address) {
        lines.write("<script async crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\" src=\"");
        lines.text(address.toString()).write("\"></script>");
    }
}
