package org.undercurrent.content.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.undercurrent.content.Question;

class ExtendingPackTest {
    private static final String QUESTION = """
            {"questions": [{"id": "what-happens-in-a-session", "title": "And here?", "summary": "As we do it.", %s, "answer": "Tea first."}]}""".formatted(MemoryPack.DATES);

    @TempDir
    private Path directory;

    private ContentPack pack(String omit, String question) throws IOException {
        Files.writeString(directory.resolve("pack.json"), """
                {"id": "acme", "language": "en-US", "version": "1", "date": "2026-01-02", "title": "Acme", "publisher": "Acme",
                 "author": "Acme editors", "license": "CC BY 4.0", "funding": "none", "files": ["questions.json"],
                 "extends": "psychodynamic-depression/en-US", "omit": [%s]}""".formatted(omit));
        Files.writeString(directory.resolve("questions.json"), question);
        return ContentPack.read(directory);
    }

    @Test
    void anOverrideReplacesTheWholeEntryAndTheRestIsInherited() throws IOException {
        ContentPack acme = pack("", QUESTION);
        Question question = (Question) acme.entry("questions/what-happens-in-a-session");
        assertThat(question.answer().plainText()).isEqualTo("Tea first.");
        assertThat(question.header().related()).isEmpty();
        assertThat(question.header().provenance().author()).isEqualTo("Acme editors");
        assertThat(acme.entries()).hasSameSizeAs(ContentPack.bundled(Locale.US).entries());
        assertThat(acme.helplines("US"))
                .isEqualTo(ContentPack.bundled(Locale.US).helplines("US"));
    }

    @Test
    void aCrisisNoticeCannotBeOmitted() {
        assertThatThrownBy(() -> pack("\"crisis-notices/urgent-help\"", QUESTION))
                .hasMessageContaining("pack.json#/omit/0: expected any entry but a crisis notice but was"
                        + " 'crisis-notices/urgent-help' (override it instead)");
    }

    @Test
    void omittingAnEntryThatOthersNameIsTheFaultOfTheOmission() {
        assertThatThrownBy(() -> pack("\"checklists/get-help-now-if\"", QUESTION))
                .hasMessageContaining("pack.json#/omit/0: expected an entry that nothing else names but was"
                        + " 'checklists/get-help-now-if', which psychodynamic-depression/en-US/");
    }

    @Test
    void omittingWhatIsNotThereIsReportedWithTheNearestEntry() {
        assertThatThrownBy(() -> pack("\"myths/it-never-end\"", QUESTION))
                .hasMessageContaining(
                        "pack.json#/omit/0: expected an entry of the extended pack but was 'myths/it-never-end'"
                                + " (did you mean 'myths/it-never-ends'?)");
    }

    @Test
    void aPackThatIsNotThereCannotBeExtended() throws IOException {
        pack("", QUESTION);
        Files.writeString(
                directory.resolve("pack.json"),
                Files.readString(directory.resolve("pack.json")).replace("depression/en-US", "depression/en-UK"));
        assertThatThrownBy(() -> ContentPack.read(directory))
                .hasMessageContaining("pack.json#/extends: expected a pack to build on: psychodynamic-depression/en-US")
                .hasMessageContaining("did you mean 'psychodynamic-depression/en-US'?");
    }
}
