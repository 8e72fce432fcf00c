package org.undercurrent.content.pack;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.undercurrent.content.Imprint;

/** Builds what a pack says of itself. */
final class ImprintReader {
    private ImprintReader() {}

    /** What a pack says, or null after a problem has been reported. */
    static Imprint read(Members members) {
        return members.build(ImprintReader::imprint);
    }

    private static Imprint imprint(Members members) {
        String id = members.text("id");
        Locale language = members.scalar("language", Scalars::language, "a language such as 'en-GB'");
        String version = members.text("version");
        LocalDate date = members.date("date");
        String title = members.text("title");
        String publisher = members.text("publisher");
        String author = members.text("author");
        String license = members.text("license");
        String funding = members.text("funding");
        Optional<URI> contact =
                Optional.ofNullable(members.scalar("contact", Scalars::contact, "an https or mailto address"));
        return new Imprint(id, language, version, date, title, publisher, author, license, funding, contact);
    }
}
