package org.undercurrent.content.pack;

import java.net.URI;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.undercurrent.content.Imprint;

/** Builds what a pack says of itself. */
final class ImprintReader {
    private ImprintReader() {}

    static Imprint read(Members members) {
        String id = members.text("id");
        Locale language = members.parsed("language", HelplineReader::language, "a language such as 'en-GB'");
        String version = members.text("version");
        LocalDate date = members.date("date");
        String title = members.text("title");
        String publisher = members.text("publisher");
        String author = members.text("author");
        String license = members.text("license");
        String funding = members.text("funding");
        Optional<URI> contact =
                Optional.ofNullable(members.parsed("contact", ImprintReader::contact, "an https or mailto address"));
        return members.build(
                () -> new Imprint(id, language, version, date, title, publisher, author, license, funding, contact));
    }

    private static Optional<URI> contact(String text) {
        return Members.asAddress(text)
                .filter(uri -> "https".equals(uri.getScheme()) || "mailto".equals(uri.getScheme()));
    }
}
