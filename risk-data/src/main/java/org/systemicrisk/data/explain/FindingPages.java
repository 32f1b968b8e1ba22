package org.systemicrisk.data.explain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.model.check.RuleBook;

/** The pages about findings, which come with the program: for each code what it means and what can be done. */
public final class FindingPages {

    private static final Pattern CODE = Pattern.compile("[A-Z]{3}-[0-9]{3}");
    private static final Pattern LINK = Pattern.compile("\\[([A-Z]{3}-[0-9]{3})]\\(");

    private FindingPages() {}

    /** The page of a code. */
    public static Optional<FindingPage> page(String code) {
        return CODE.matcher(code).matches()
                ? text(code + ".md").map(markdown -> FindingPage.of(code, markdown))
                : Optional.empty();
    }

    /** All codes that have a page, in their order. */
    public static List<String> codes() {
        Stream<String> rules = RuleBook.rules().stream().map(rule -> rule.card().code());
        Stream<String> reading = Arrays.stream(Code.values()).map(Code::id);
        Stream<String> report =
                LINK.matcher(text("README.md").orElse("")).results().map(link -> link.group(1));
        return Stream.of(rules, reading, report)
                .flatMap(codes -> codes)
                .distinct()
                .sorted()
                .toList();
    }

    private static Optional<String> text(String name) {
        try (InputStream stream = FindingPages.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(new String(stream.readAllBytes(), UTF_8));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
