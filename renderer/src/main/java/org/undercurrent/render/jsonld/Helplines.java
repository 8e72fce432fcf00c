package org.undercurrent.render.jsonld;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.undercurrent.content.Channel;
import org.undercurrent.content.Helpline;

/** Helplines as organizations with their ways to reach them. */
final class Helplines {
    private Helplines() {}

    static Thing thing(Helpline helpline) {
        return Thing.of("Organization")
                .with("name", helpline.name())
                .with(
                        "contactPoint",
                        helpline.channels().stream()
                                .map(channel -> contact(helpline, channel))
                                .toList());
    }

    private static Thing contact(Helpline helpline, Channel channel) {
        boolean called = channel.type() == Channel.Type.PHONE || channel.type() == Channel.Type.SMS;
        List<String> languages =
                helpline.languages().stream().map(Locale::toLanguageTag).toList();
        return Thing.of("ContactPoint")
                .with(
                        "contactType",
                        helpline.service().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .with("description", channel.instruction())
                .with(called ? "telephone" : "name", channel.display())
                .with("url", channel.link().filter(link -> !called).map(URI::toString))
                .with("availableLanguage", languages);
    }
}
