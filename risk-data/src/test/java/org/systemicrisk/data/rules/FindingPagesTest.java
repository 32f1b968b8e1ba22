package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.data.explain.FindingPage;
import org.systemicrisk.data.explain.FindingPages;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.check.RuleBook;

/**
 * Every finding has a page that comes with the program. Those that no rule gives are made from their list and from what a
 * build says in the tests. {@code -Dgolden.update=true} writes the pages anew.
 */
final class FindingPagesTest {
    private static final Path PAGES = Path.of("..", "docs", "findings");

    @ParameterizedTest(name = "{0}")
    @MethodSource("ofPrograms")
    void areMadeFromTheLists(OtherPage other) throws IOException {
        Path page = PAGES.resolve(other.code() + ".md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(page, other.markdown(), UTF_8);
        }
        assertThat(page).content(UTF_8).isEqualTo(other.markdown());
    }

    @Test
    void areListedByFamily() throws IOException {
        String made = IndexPage.of(PAGES);

        Path index = PAGES.resolve("README.md");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(index, made, UTF_8);
        }
        assertThat(index).content(UTF_8).isEqualTo(made);
        assertThat(made).doesNotContain("## null");
    }

    @Test
    void comeWithTheProgram() {
        assertThat(FindingPages.codes()).isNotEmpty().allSatisfy(code -> {
            FindingPage page = FindingPages.page(code).orElseThrow();
            assertThat(page.title()).isNotBlank();
            assertThat(page.why()).isNotBlank().doesNotContain("##");
            assertThat(page.markdown()).startsWith("# " + code + ": " + page.title() + "\n");
        });
    }

    @Test
    void ofARuleTellsItsWhy() {
        assertThat(FindingPages.page("FIG-001").orElseThrow().why())
                .startsWith("Two counts that are made in different ways");
    }

    @Test
    void thereIsNoneOfAWordThatIsNoCode() {
        assertThat(FindingPages.page("FIG-999")).isEmpty();
        assertThat(FindingPages.page("README")).isEmpty();
        assertThat(FindingPages.page("../../FIG-001")).isEmpty();
    }

    /** All findings that no rule gives. */
    static Stream<OtherPage> ofPrograms() throws IOException {
        List<String> rules =
                RuleBook.rules().stream().map(rule -> rule.card().code()).toList();
        return Stream.concat(Arrays.stream(Code.values()).map(FindingPagesTest::of), OtherPage.ofTheReport().stream())
                .filter(page -> !rules.contains(page.code()));
    }

    private static OtherPage of(Code code) {
        try {
            return OtherPage.of(code);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
