package org.undercurrent.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Helpline.Cost;
import org.undercurrent.content.Helpline.Service;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText.Line;

/**
 * A helpline in words, for the list of all helplines of a region.
 *
 * @param name its name
 * @param emergency whether it is the emergency number
 * @param channels each way to reach it
 * @param facts for whom, when, at what cost and in which languages, as far as confirmed, and when it was checked
 */
public record HelplineCard(String name, boolean emergency, List<Line> channels, List<String> facts) {

    /** Copies the lists. */
    public HelplineCard {
        channels = List.copyOf(channels);
        facts = List.copyOf(facts);
    }

    /**
     * All helplines of a region, the emergency number first.
     *
     * @param pack has the helplines and the language
     * @param region the code of a region that the pack serves
     * @return at least one
     */
    public static List<HelplineCard> of(ContentPack pack, String region) {
        return of(pack, region, Labels.of(pack.imprint().language()));
    }

    /**
     * All helplines of a region in given words, the emergency number first.
     *
     * @param pack has the helplines
     * @param region the code of a region that the pack serves
     * @param labels the words around names and numbers
     * @return at least one
     */
    public static List<HelplineCard> of(ContentPack pack, String region, Labels labels) {
        return pack.helplines(region).stream()
                .map(helpline -> of(helpline, labels))
                .toList();
    }

    private static HelplineCard of(Helpline helpline, Labels labels) {
        CrisisLines wording = new CrisisLines(labels);
        List<Line> channels = helpline.channels().stream()
                .map(channel -> new Line(wording.channel(channel)))
                .toList();
        return new HelplineCard(
                helpline.name(), helpline.service() == Service.EMERGENCY, channels, facts(helpline, labels));
    }

    private static List<String> facts(Helpline helpline, Labels labels) {
        List<String> facts = new ArrayList<>();
        helpline.audience().ifPresent(audience -> facts.add(labels.text("helpline.audience", audience)));
        if (helpline.service() != Service.DIRECTORY) {
            facts.add(labels.hours(helpline.hours()));
        }
        if (helpline.cost() != Cost.NOT_CONFIRMED) {
            facts.add(labels.text(helpline.cost() == Cost.FREE ? "helpline.free" : "helpline.ordinary"));
        }
        if (!helpline.languages().isEmpty()) {
            facts.add(helpline.languages().stream().map(labels::language).collect(Collectors.joining(", ")));
        }
        facts.add(labels.text("helpline.verified", labels.date(helpline.verifiedOn())));
        return facts;
    }
}
