package org.undercurrent.render.html;

import org.undercurrent.content.Entry;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.Addresses;
import org.undercurrent.render.CrisisText;

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
                .element("a", entry.title(), "href", page, "referrerpolicy", "no-referrer")
                .close("p")
                .line()
                .close("undercurrent-widget")
                .line();
        lines.write("<script async crossorigin=\"anonymous\" referrerpolicy=\"no-referrer\" src=\"");
        lines.text(addresses.script().toString()).write("\"></script>");
        return lines.toString();
    }
}
