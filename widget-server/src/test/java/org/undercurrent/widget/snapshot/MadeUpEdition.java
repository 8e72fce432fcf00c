package org.undercurrent.widget.snapshot;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Two entries in two regions; one of them cannot be rendered. */
class MadeUpEdition implements Edition {
    static final String SOUND = "/v1/en-US/GB/topics/sound.html";
    static final String BROKEN = "/v1/en-US/GB/topics/broken.html";

    final AtomicInteger renderings = new AtomicInteger();

    Snapshot snapshot() {
        return snapshot(() -> "css");
    }

    Snapshot snapshot(Supplier<String> stylesheet) {
        URI base = URI.create("https://widgets.example.org");
        Site site = new Site(
                base,
                List.of(this),
                new Shelf(1 << 20),
                new SiteTexts(language -> "gallery", stylesheet, () -> "[]", Optional.empty()));
        return new Snapshot(site, base, LocalDate.EPOCH, Optional.empty());
    }

    @Override
    public String language() {
        return "en-US";
    }

    @Override
    public List<String> entries() {
        return List.of("topics/sound", "topics/broken");
    }

    @Override
    public boolean hasEntry(String entry) {
        return entries().contains(entry);
    }

    @Override
    public List<String> regions() {
        return List.of("001", "GB");
    }

    @Override
    public boolean hasRegion(String region) {
        return regions().contains(region);
    }

    @Override
    public String render(Address address) {
        renderings.incrementAndGet();
        if (address.entry().endsWith("broken")) {
            throw new IllegalStateException("the template is broken");
        }
        return "<article>" + address + "</article>";
    }

    @Override
    public Headline headline(String entry) {
        return new Headline("\"Sound\" & <safe>", "A summary.", LocalDate.EPOCH, LocalDate.EPOCH.plusDays(1));
    }

    @Override
    public String catalog() {
        return "{}";
    }

    @Override
    public String helplines() {
        return "{}";
    }

    @Override
    public String title(Refusal refusal) {
        return refusal.name();
    }

    @Override
    public String words(Refusal refusal) {
        return "It is " + refusal;
    }

    @Override
    public String message(String region, Refusal refusal) {
        return "<p>" + crisisText(region) + "</p><p>" + words(refusal) + "</p>";
    }

    @Override
    public String crisisText(String region) {
        return "call " + region;
    }
}
