package org.undercurrent.render.json;

import jakarta.json.stream.JsonGenerator;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undercurrent.content.Channel;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Hours;
import org.undercurrent.content.Region;
import org.undercurrent.content.pack.ContentPack;
import org.undercurrent.render.CrisisText;
import org.undercurrent.render.Labels;

/** Writes the helplines of all regions, in the order in which a reader is shown them. */
record HelplinesJson(JsonGenerator json, ContentPack pack, Labels labels) {

    void write() {
        json.writeStartObject();
        new CrisisJson(json).write(CrisisText.of(pack, Region.WORLD));
        json.write("language", pack.imprint().language().toLanguageTag());
        json.writeStartArray("regions");
        pack.regions().forEach(this::region);
        json.writeEnd();
        json.writeEnd();
    }

    private void region(Region region) {
        json.writeStartObject();
        json.write("code", region.code());
        json.write("name", region.name());
        json.write("crisis", CrisisText.of(pack, region.code()).text());
        json.writeStartArray("helplines");
        pack.helplines(region.code()).forEach(this::helpline);
        json.writeEnd();
        json.writeEnd();
    }

    private void helpline(Helpline helpline) {
        json.writeStartObject();
        json.write("id", helpline.id());
        json.write("region", helpline.region());
        json.write("service", word(helpline.service()));
        json.write("name", helpline.name());
        json.writeStartArray("channels");
        helpline.channels().forEach(this::channel);
        json.writeEnd();
        hours(helpline.hours());
        json.write("cost", word(helpline.cost()));
        json.writeStartArray("languages");
        helpline.languages().forEach(language -> json.write(language.toLanguageTag()));
        json.writeEnd();
        optional("audience", helpline.audience());
        json.write("source", helpline.source().url().toString());
        json.write("verifiedOn", helpline.verifiedOn().toString());
        json.writeEnd();
    }

    private void channel(Channel channel) {
        json.writeStartObject();
        json.write("type", word(channel.type()));
        json.write("display", channel.display());
        optional("link", channel.link().map(Object::toString));
        optional("instruction", channel.instruction());
        json.writeEnd();
    }

    /** In words, and as data unless it is always. */
    private void hours(Hours hours) {
        json.write("hours", labels.hours(hours));
        json.write("always", hours.always());
        json.writeStartArray("openings");
        hours.openings().forEach(this::opening);
        json.writeEnd();
    }

    private void opening(Hours.Opening opening) {
        json.writeStartObject();
        List<String> days = opening.days().stream().map(HelplinesJson::word).toList();
        json.writeStartArray("days");
        days.forEach(json::write);
        json.writeEnd();
        json.write("from", opening.from().toString());
        json.write(
                "to",
                opening.to().equals(LocalTime.MIDNIGHT) ? "24:00" : opening.to().toString());
        json.writeEnd();
    }

    private void optional(String member, Optional<String> value) {
        value.ifPresent(words -> json.write(member, words));
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
