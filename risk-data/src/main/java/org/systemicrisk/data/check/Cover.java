package org.systemicrisk.data.check;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.systemicrisk.data.project.WithheldNumbers;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.check.Acceptance;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.rule.Dossier;

/**
 * Takes withheld names and figures out of what people write about findings: such text has more readers than the complete
 * edition, and nobody marks passages in it.
 */
final class Cover {

    /** A number, but not the digits of a code such as {@code FIG-008} or of a word. */
    private static final Pattern NUMBER =
            Pattern.compile("(?<![\\p{L}\\p{Nd}])(?<!\\p{L}-)[0-9](?:[0-9.,' \u00a0\u202f]*[0-9])?(?!\\p{L})");

    private static final String MASK = "▒▒▒";

    private final SourceTexts texts;
    private final Set<String> figures = new HashSet<>();

    Cover(SourceTexts texts, Dossier dossier) {
        this.texts = texts;
        WithheldNumbers numbers = new WithheldNumbers();
        enter(dossier, dossier, numbers);
        dossier.before().ifPresent(before -> enter(before, dossier, numbers));
        numbers.all().forEach((number, counted) -> {
            texts.hide(number, counted);
            figures.add(digits(number.toPlainString()));
        });
    }

    private static void enter(Dossier year, Dossier current, WithheldNumbers numbers) {
        numbers.enter(year.scored().figures().observations(), year.assessment(), current.assessment());
    }

    /** The text without withheld names, and without numbers that are withheld figures. */
    String of(String text) {
        Matcher number = NUMBER.matcher(texts.covered(text));
        return number.replaceAll(found -> figures.contains(digits(found.group())) ? MASK : found.group());
    }

    AcceptedFinding of(AcceptedFinding accepted) {
        Acceptance a = accepted.acceptance();
        String group = a.group() == null ? null : of(a.group());
        return new AcceptedFinding(
                ofRule(accepted.finding()),
                new Acceptance(a.code(), group, a.findings(), of(a.reason()), a.by(), a.until(), a.places()));
    }

    /** What is said about an acceptance repeats words of the file. */
    Finding of(Finding finding) {
        return finding.withFact(of(finding.fact()));
    }

    /** A rule's finding without withheld names and long withheld numbers, should the rule repeat one. */
    Finding ofRule(Finding finding) {
        return texts.told(finding);
    }

    private static String digits(String number) {
        return number.replaceAll("[^0-9]", "");
    }
}
