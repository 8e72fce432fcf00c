package org.undercurrent.render.html;

import org.undercurrent.content.Entry;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;

/** The lines that place a card on somebody's page: readable before the script has run, and when it never does. */
record Snippet(ContentPack pack, Addresses addresses) {

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
                .element("a", title(entry), "href", page, "referrerpolicy", "no-referrer")
                .close("p")
                .line()
                .close("undercurrent-widget")
                .line();
        lines.write("<script async crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\" src=\"");
        lines.text(addresses.script().toString()).write("\"></script>");
        return lines.toString();
    }

    /** The page in a frame, which trusts us with nothing; without these permissions the crisis numbers cannot be dialled. */
    String frame(Entry entry) {
        return new Markup("")
                .open(
                        "iframe",
                        "src",
                        addresses.page(entry.id()).toString(),
                        "title",
                        title(entry),
                        "loading",
                        "lazy",
                        "width",
                        "100%",
                        "height",
                        "640",
                        "referrerpolicy",
                        "no-referrer",
                        "sandbox",
                        "allow-popups allow-popups-to-escape-sandbox allow-top-navigation-to-custom-protocols")
                .close("iframe")
                .toString();
    }

    private String title(Entry entry) {
        return Labels.of(addresses.language()).title(entry);
    }
}
