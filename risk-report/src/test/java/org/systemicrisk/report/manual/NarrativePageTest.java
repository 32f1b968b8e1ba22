package org.systemicrisk.report.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.narrative.Chapters;
import org.systemicrisk.data.prose.Locator;
import org.systemicrisk.data.prose.ProseParser;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.model.narrative.Annex;
import org.systemicrisk.model.narrative.Counted;
import org.systemicrisk.model.narrative.DateKind;

class NarrativePageTest {

    private static final Page PAGE = Page.manual("narrative.md");

    /** Examples of references; those with … or &lt;…&gt; in them only show a form. */
    static Stream<String> examples() {
        return Stream.of("narrative.md", "writers.md", "editions.md")
                .flatMap(name -> Page.manual(name).code().stream())
                .filter(code -> code.contains("{") && code.contains("}"))
                .filter(code -> code.matches("(?s).*\\{[a-z/]+( [^{}:<>…]+)?}.*") && !code.contains("${"))
                .filter(code -> !code.contains("<") && !code.contains("{figure …}"))
                .map(code -> code.replace("…", "text"));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void showsReferencesThatCanBeRead(String example) {
        FindingList findings = new FindingList();

        ProseParser.parse(example, Locator.direct(new SourceFile("page.md", example), 0, example.length()), findings);

        assertThat(findings.sorted()).isEmpty();
    }

    @Test
    void namesEverythingThatCanBeCounted() {
        assertThat(PAGE.code())
                .containsAll(Arrays.stream(Counted.values())
                        .map(counted -> "{count " + wire(counted).replace("measures-", "measures ") + "}")
                        .filter(code -> !code.equals("{count risks}"))
                        .toList());
    }

    @Test
    void namesEveryAnnexAndEveryDate() {
        assertThat(PAGE.code())
                .containsAll(Arrays.stream(Annex.values())
                        .map(NarrativePageTest::wire)
                        .toList());
        assertThat(PAGE.code())
                .containsAll(Arrays.stream(DateKind.values())
                        .map(NarrativePageTest::wire)
                        .filter(date -> !date.equals("performed"))
                        .toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "summary",
                "introduction",
                "consultations",
                "governance",
                "methodology",
                "platform",
                "signals",
                "conclusion",
                "a module's id"
            })
    void namesTheSectionsOfEveryChapterAndTheExpectedOnesInBold(String chapter) {
        List<String> row = PAGE.section("Chapters and their sections").rows().stream()
                .filter(cells -> cells.get(0).replace("`", "").equals(chapter))
                .findFirst()
                .orElseThrow();
        List<String> expected = Chapters.expected(chapter);

        assertThat(row.get(1).split(", "))
                .containsExactlyElementsOf(Chapters.sections(chapter).stream()
                        .map(name -> expected.contains(name) ? "**`" + name + "`**" : "`" + name + "`")
                        .toList());
    }

    @Test
    void knowsEveryBuiltInChapter() {
        assertThat(PAGE.code()).containsAll(Chapters.builtInNames());
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
