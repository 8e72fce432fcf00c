package org.undercurrent.content.pack;

import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.undercurrent.content.Channel;
import org.undercurrent.content.Helpline;
import org.undercurrent.content.Hours;
import org.undercurrent.content.Region;

/** Builds regions and helplines. */
final class HelplineReader {
    private static final String HOURS = "'always', or a list of times";

    private HelplineReader() {}

    static Region region(Members members) {
        String code = members.text("code");
        String name = members.text("name");
        return new Region(code, name);
    }

    static Helpline helpline(Members members) {
        String id = members.text("id");
        String region = members.text("region");
        Helpline.Service service = members.choice("service", Helpline.Service.class);
        String name = members.text("name");
        List<Channel> channels = members.objects("channels", HelplineReader::channel);
        Hours hours = hours(members);
        Helpline.Cost cost = members.choice("cost", Helpline.Cost.class);
        List<Locale> languages = languages(members);
        Optional<String> audience = members.optionalText("audience");
        Helpline.Source source = members.object("source", HelplineReader::source);
        LocalDate verifiedOn = members.date("verifiedOn");
        return new Helpline(id, region, service, name, channels, hours, cost, languages, audience, source, verifiedOn);
    }

    private static Channel channel(Members members) {
        Channel.Type type = members.choice("type", Channel.Type.class);
        String display = members.text("display");
        Optional<URI> link = Optional.ofNullable(members.address("link", "a link"));
        Optional<String> instruction = members.optionalText("instruction");
        return new Channel(type, display, link, instruction);
    }

    private static Helpline.Source source(Members members) {
        String name = members.text("name");
        URI url = members.address("url", "a web address");
        String date = members.text("date");
        return new Helpline.Source(name, url, date);
    }

    private static Hours hours(Members members) {
        Node member = members.member("hours", HOURS);
        if (member == null) {
            return Members.missing();
        }
        if ("always".equals(member.value())) {
            return Hours.ALWAYS;
        }
        if (!member.isList() || member.items().isEmpty()) {
            members.problems().add(member.place(), HOURS, member.type(), "");
            return Members.missing();
        }
        List<Hours.Opening> openings = members.objects("hours", HelplineReader::opening);
        return openings.isEmpty() ? Members.missing() : new Hours(openings);
    }

    private static Hours.Opening opening(Members members) {
        List<DayOfWeek> days = members.choices("days", DayOfWeek.class);
        LocalTime from = members.scalar("from", Scalars::time, "a time such as '09:00'");
        LocalTime to = members.scalar("to", Scalars::time, "a time such as '24:00'");
        return new Hours.Opening(days, from, to);
    }

    private static List<Locale> languages(Members members) {
        return members.member("languages") == null
                ? Members.missing()
                : members.each("languages", item -> language(item, members.problems()));
    }

    private static @Nullable Locale language(Node item, Problems problems) {
        Locale language = Scalars.language(item);
        if (language == null) {
            problems.add(item.place(), "a language such as 'en'", item.type(), "BCP 47");
        }
        return language;
    }
}
