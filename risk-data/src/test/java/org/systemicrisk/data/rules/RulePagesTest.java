package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.model.check.RuleBook;
import org.systemicrisk.model.rule.RuleCard;

/**
 * Each rule's page in {@code docs/findings} is made from its card and its pair of cases, so that it cannot be stale.
 * {@code -Dgolden.update=true} writes the pages anew.
 */
final class RulePagesTest {
    private static final Path PAGES = Path.of("..", "docs", "findings");

    @ParameterizedTest
    @MethodSource("cards")
    void isMadeFromCardAndCases(RuleCard card) throws IOException {
        String made = RulePage.of(card);

        Path page = PAGES.resolve(card.code() + ".md");
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(PAGES);
            Files.writeString(page, made, UTF_8);
            Files.writeString(PAGES.resolve("README.md"), IndexPage.of(PAGES), UTF_8);
        }
        assertThat(page).content(UTF_8).isEqualTo(made);
    }

    @Test
    void thereIsNoPageOfACodeThatIsGone() throws IOException {
        List<String> known = Stream.concat(
                        cards().map(RuleCard::code),
                        FindingPagesTest.ofPrograms().map(OtherPage::code))
                .map(code -> code + ".md")
                .toList();

        try (Stream<Path> pages = Files.list(PAGES)) {
            assertThat(pages.map(page -> page.getFileName().toString())
                            .filter(name -> name.matches("[A-Z]{3}-[0-9]{3}\\.md")))
                    .isSubsetOf(known);
        }
    }

    static Stream<RuleCard> cards() {
        return RuleBook.rules().stream().map(rule -> rule.card());
    }
}
