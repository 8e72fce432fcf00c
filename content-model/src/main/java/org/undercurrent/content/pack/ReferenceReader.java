package org.undercurrent.content.pack;

import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.undercurrent.content.Reference;

/** Builds references from CSL-JSON. */
final class ReferenceReader {
    private ReferenceReader() {}

    static Reference read(Members members) {
        String id = members.text("id");
        String type = members.text("type");
        List<Reference.Author> authors = members.objects("author", ReferenceReader::author);
        Optional<Integer> year = Optional.ofNullable(members.object("issued", ReferenceReader::year));
        String title = members.text("title");
        Optional<Locale> language =
                Optional.ofNullable(members.scalar("language", Scalars::language, "a language such as 'en'"));
        Reference.Publication publication = members.buildPart("publication", ReferenceReader::publication);
        Optional<String> doi = members.optionalText("DOI");
        Optional<URI> url = Optional.ofNullable(members.address("URL", "a web address"));
        String studyType = members.text("studyType");
        boolean verified = members.flag("verified");
        return new Reference(id, type, authors, year, title, language, publication, doi, url, studyType, verified);
    }

    private static Reference.Author author(Members members) {
        Optional<String> organisation = members.optionalText("literal");
        Optional<String> given = members.optionalText("given");
        Node family = members.member("family");
        String name = family == null && organisation.isPresent() ? organisation.get() : members.text("family");
        return new Reference.Author(name, given);
    }

    private static Integer year(Members members) {
        List<Node> dates = members.items("date-parts");
        List<Node> parts = dates.isEmpty() ? List.of() : dates.get(0).items();
        Integer year = parts.isEmpty() ? null : Scalars.wholeNumber(parts.get(0));
        if (year != null) {
            return year;
        }
        String place = members.node().place() + "/date-parts";
        members.problems().add(place, "a year such as [[2010]]", "something else", "");
        return Members.missing();
    }

    private static Reference.Publication publication(Members members) {
        Optional<String> containerTitle = members.optionalText("container-title");
        Optional<String> volume = members.optionalText("volume");
        Optional<String> issue = members.optionalText("issue");
        Optional<String> page = members.optionalText("page");
        Optional<String> publisher = members.optionalText("publisher");
        Optional<String> place = members.optionalText("publisher-place");
        Optional<String> edition = members.optionalText("edition");
        return new Reference.Publication(containerTitle, volume, issue, page, publisher, place, edition);
    }
}
