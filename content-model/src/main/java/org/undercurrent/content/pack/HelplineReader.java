package org.undercurrent.content.pack;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
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
        return members.build(() -> new Region(code, name));
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
        LocalDate verifiedOn = members.parsed("verifiedOn", EntryReader::date, "a date such as '2026-11-22'");
        return members.build(() -> new Helpline(
                id, region, service, name, channels, hours, cost, languages, audience, source, verifiedOn));
    }

    private static Channel channel(Members members) {
        Channel.Type type = members.choice("type", Channel.Type.class);
        String display = members.text("display");
        Optional<URI> link = Optional.ofNullable(members.parsed("link", HelplineReader::uri, "a link"));
        Optional<String> instruction = members.optionalText("instruction");
        return members.build(() -> new Channel(type, display, link, instruction));
    }

    private static Helpline.Source source(Members members) {
        String name = members.text("name");
        URI url = members.parsed("url", HelplineReader::uri, "an https address");
        String date = members.text("date");
        return members.build(() -> new Helpline.Source(name, url, date));
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
        List<DayOfWeek> days = members.items("days").stream()
                .flatMap(item -> day(item, members))
                .toList();
        LocalTime from = members.parsed("from", HelplineReader::time, "a time such as '09:00'");
        LocalTime to = members.parsed("to", HelplineReader::time, "a time such as '24:00'");
        return members.build(() -> new Hours.Opening(days, from, to));
    }

    private static Stream<DayOfWeek> day(Node item, Members members) {
        Optional<DayOfWeek> day = Choices.parse(DayOfWeek.class, String.valueOf(item.value()));
        if (day.isEmpty()) {
            members.problems().add(item.place(), "one of " + Choices.words(DayOfWeek.class), item.type(), "");
        }
        return day.stream();
    }

    private static Optional<LocalTime> time(String text) {
        if (text.length() != "09:00".length()) {
            return Optional.empty();
        }
        try {
            return Optional.of(text.equals("24:00") ? LocalTime.MIDNIGHT : LocalTime.parse(text));
        } catch (DateTimeParseException malformed) {
            return Optional.empty();
        }
    }

    private static List<Locale> languages(Members members) {
        if (members.member("languages") == null) {
            return Members.missing();
        }
        return members.items("languages").stream()
                .flatMap(item -> {
                    Optional<Locale> language = language(String.valueOf(item.value()));
                    if (language.isEmpty()) {
                        members.problems().add(item.place(), "a language such as 'en'", item.type(), "BCP 47");
                    }
                    return language.stream();
                })
                .toList();
    }

    static Optional<Locale> language(String tag) {
        try {
            Locale locale = new Locale.Builder().setLanguageTag(tag).build();
            boolean canonical = locale.toLanguageTag().equals(tag);
            return tag.isEmpty() || !canonical ? Optional.empty() : Optional.of(locale);
        } catch (IllformedLocaleException malformed) {
            return Optional.empty();
        }
    }

    static Optional<URI> uri(String text) {
        try {
            return Optional.of(new URI(text));
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
