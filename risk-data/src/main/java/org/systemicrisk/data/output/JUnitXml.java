package org.systemicrisk.data.output;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Severity;

/**
 * Findings as JUnit's XML, which nearly every build server reads: a test case each. Errors and warnings have failed,
 * notes have passed, accepted findings are skipped.
 */
public final class JUnitXml {

    /** A test suite for each file; the text ends with a line feed. */
    public String show(Results results) {
        Map<String, List<TestCase>> files = new TreeMap<>(java.util.stream.Stream.concat(
                        results.open().stream().map(JUnitXml::open),
                        results.accepted().stream().map(JUnitXml::accepted))
                .collect(Collectors.groupingBy(TestCase::file)));
        long failed = files.values().stream()
                .flatMap(List::stream)
                .filter(TestCase::failed)
                .count();
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<testsuites name=\"risk-assessment\" tests=\"" + results.size() + "\" failures=\"" + failed
                + "\" errors=\"0\">\n");
        files.forEach((file, cases) -> suite(file, cases, xml));
        return xml.append("</testsuites>\n").toString();
    }

    private static void suite(String file, List<TestCase> cases, StringBuilder xml) {
        xml.append("  <testsuite name=\"" + escaped(file) + "\" tests=\"" + cases.size() + "\" failures=\""
                + cases.stream().filter(TestCase::failed).count() + "\" errors=\"0\" skipped=\""
                + cases.stream().filter(TestCase::skipped).count() + "\">\n");
        for (TestCase test : cases) {
            xml.append("    <testcase classname=\"" + test.finding().code() + "\" name=\""
                    + escaped(test.finding().place() + " " + test.finding().fact()) + "\">\n");
            xml.append("      " + test.element() + "\n");
            xml.append("    </testcase>\n");
        }
        xml.append("  </testsuite>\n");
    }

    private static TestCase open(Finding finding) {
        String severity = finding.severity().name().toLowerCase(Locale.ROOT);
        return new TestCase(
                finding,
                finding.severity() == Severity.NOTE
                        ? "<system-out>" + escaped("help: " + finding.help()) + "</system-out>"
                        : "<failure type=\"" + severity + "\" message=\"" + escaped(finding.fact()) + "\">"
                                + escaped("help: " + finding.help()) + "</failure>");
    }

    private static TestCase accepted(AcceptedFinding accepted) {
        return new TestCase(
                accepted.finding(),
                "<skipped message=\""
                        + escaped("accepted until " + accepted.acceptance().until() + " by "
                                + accepted.acceptance().by() + ": "
                                + accepted.acceptance().reason())
                        + "\"/>");
    }

    /** XML has no way to write most control characters. */
    private static String escaped(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().map(JUnitXml::allowed).forEach(character -> {
            switch (character) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(character);
            }
        });
        return safe.toString();
    }

    private static int allowed(int character) {
        if (Character.isWhitespace(character)) {
            return ' ';
        }
        boolean refused = Character.isISOControl(character)
                || Character.getType(character) == Character.SURROGATE
                || (character & 0xFFFE) == 0xFFFE;
        return refused ? '?' : character;
    }

    /** A finding, and the element inside its test case that says how it ended. */
    private record TestCase(Finding finding, String element) {

        String file() {
            String file = finding.place().file();
            return file.isEmpty() ? "the report" : file;
        }

        boolean failed() {
            return element.startsWith("<failure");
        }

        boolean skipped() {
            return element.startsWith("<skipped");
        }
    }
}
