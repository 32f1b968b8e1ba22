package org.systemicrisk.report.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LinksTest {

    @Test
    void leadToFilesAndHeadingsThatExist() throws IOException {
        List<String> broken = new ArrayList<>();
        for (Page page : Page.all()) {
            page.links().stream()
                    .filter(link -> !link.matches("(https?|mailto):.*"))
                    .filter(link -> !leadsSomewhere(page, link))
                    .forEach(link -> broken.add(Page.ROOT.relativize(page.file()) + ": " + link));
        }

        assertThat(broken).isEmpty();
    }

    @Test
    void reachEveryPageOfTheManualFromItsIndex() throws IOException {
        Page index = Page.manual("README.md");
        try (var pages = Files.list(Page.ROOT.resolve("docs/manual"))) {
            assertThat(pages.map(page -> page.getFileName().toString()).filter(name -> !name.equals("README.md")))
                    .allSatisfy(name -> assertThat(index.links()).contains(name));
        }
    }

    private static boolean leadsSomewhere(Page page, String link) {
        String[] parts = link.split("#", 2);
        Path target = parts[0].isEmpty()
                ? page.file()
                : page.file().resolveSibling(parts[0]).normalize();
        if (!target.startsWith(Page.ROOT) || !Files.exists(target)) {
            return false;
        }
        return parts.length == 1 || Page.of(target).anchors().contains(parts[1]);
    }
}
