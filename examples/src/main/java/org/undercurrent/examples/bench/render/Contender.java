package org.undercurrent.examples.bench.render;

import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.html.HtmlRenderer;

/** Who renders. All of them render for the United States, with headings from level 2. */
public enum Contender {
    /** This project's own renderer: FreeMarker templates in an envelope written by Java. */
    UNDERCURRENT,
    /** Compiled templates. */
    JTE,
    /** Interpreted templates. */
    PEBBLE,
    /** Interpreted templates that are HTML themselves. */
    THYMELEAF,
    /** The same, and rich text is made by its own recursive fragments instead of Java. */
    THYMELEAF_ALONE;

    private static Engine undercurrent() {
        return HtmlRenderer.builder().region(Fragment.REGION).headingLevel(2).build()::render;
    }

    private Engine engine(Drawings drawings) {
        return switch (this) {
            case UNDERCURRENT -> undercurrent();
            case JTE -> Jte.create(drawings);
            case PEBBLE -> Pebble.create(drawings);
            case THYMELEAF -> Thymeleaf.create(drawings);
            case THYMELEAF_ALONE -> Thymeleaf.withFragments(drawings);
        };
    }

    /**
     * Makes the engine and lets it prove itself.
     *
     * @param pack has the topic
     * @param topic what will be measured
     * @return the engine
     * @throws IllegalStateException when it renders anything but the same characters as this project's renderer
     */
    public Engine proved(ContentPack pack, String topic) {
        String expected = undercurrent().render(pack, topic);
        Engine made = engine(Drawings.in(expected));
        prove(topic, expected, made.render(pack, topic));
        return made;
    }

    void prove(String topic, String expected, String actual) {
        if (!actual.equals(expected)) {
            throw new IllegalStateException(this + " renders '" + topic + "' differently: expected ["
                    + afterWhatIsSame(expected, actual) + "] but was [" + afterWhatIsSame(actual, expected)
                    + "] (adapt its template in bench/)");
        }
    }

    private static String afterWhatIsSame(String text, String other) {
        int same = 0;
        while (same < Math.min(text.length(), other.length()) && text.charAt(same) == other.charAt(same)) {
            same++;
        }
        return text.substring(Math.max(0, same - 40), Math.min(text.length(), same + 60));
    }
}
