package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.systemicrisk.model.rule.RuleCard;

/** The page of a rule: its card, what is wrong and what is right, and what a build says. */
final class RulePage {

    private RulePage() {}

    static String of(RuleCard card) throws IOException {
        Path folder = RuleCasesTest.CASES.resolve(card.code());
        String source = card.source().isEmpty() ? "" : " · " + card.source();
        return "# " + card.code() + ": " + card.title() + "\n\n"
                + "*" + card.severity().name().toLowerCase(Locale.ROOT) + source + "*\n\n"
                + card.why().strip() + "\n\n"
                + "## Wrong\n\n" + lines(folder.resolve("bad.txt"))
                + "A build says:\n\n```\n" + findings(folder) + "```\n\n"
                + "## Right\n\n" + lines(folder.resolve("good.txt"))
                + "## When it has to stay\n\n"
                + "Say so in `accepted-findings.yaml`, with the reason: [Accepting findings](../manual/accepting.md).\n";
    }

    private static String findings(Path folder) throws IOException {
        return Files.readString(folder.resolve("expected.txt"), UTF_8);
    }

    /** The lines that a case adds, file by file; those it only takes away are struck. */
    private static String lines(Path changes) throws IOException {
        StringBuilder text = new StringBuilder();
        boolean open = false;
        for (String change : Files.readAllLines(changes, UTF_8)) {
            if (change.startsWith("in ")) {
                text.append(open ? "```\n\n" : "")
                        .append('`')
                        .append(change.substring(3))
                        .append("`\n\n```diff\n");
                open = true;
            } else if (change.startsWith("- ") || change.startsWith("+")) {
                text.append(change).append('\n');
            }
        }
        return text.append(open ? "```\n\n" : "").toString();
    }
}
