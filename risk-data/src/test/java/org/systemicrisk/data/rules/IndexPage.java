package org.systemicrisk.data.rules;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The index of all pages about findings, family by family. */
final class IndexPage {

    private static final Map<String, String> FAMILIES = new TreeMap<>(Map.ofEntries(
            Map.entry("ACC", "Acceptances and severities"),
            Map.entry("COV", "Coverage"),
            Map.entry("CSV", "Tables"),
            Map.entry("DAT", "The law's lists, dates and what belongs together"),
            Map.entry("DIF", "Changes between assessments"),
            Map.entry("FIG", "Figures"),
            Map.entry("FIL", "Files"),
            Map.entry("KEY", "Fields"),
            Map.entry("LEA", "Leaks in the finished files"),
            Map.entry("LOK", "Logo and colours"),
            Map.entry("MET", "Methodology"),
            Map.entry("NAR", "Narrative"),
            Map.entry("OBS", "Observations"),
            Map.entry("PER", "Periods and evidence"),
            Map.entry("PRT", "Printing"),
            Map.entry("RAT", "Ratings in the files"),
            Map.entry("PUB", "What was published"),
            Map.entry("RED", "Redactions"),
            Map.entry("REF", "References"),
            Map.entry("SCO", "Scores"),
            Map.entry("SIG", "Signals"),
            Map.entry("TPL", "Templates"),
            Map.entry("TXT", "Texts"),
            Map.entry("WRD", "Words"),
            Map.entry("YML", "YAML")));

    private IndexPage() {}

    static String of(Path pages) throws IOException {
        Map<String, List<Path>> families;
        try (Stream<Path> all = Files.list(pages)) {
            families = all.filter(page -> page.getFileName().toString().matches("[A-Z]{3}-[0-9]{3}\\.md"))
                    .sorted()
                    .collect(Collectors.groupingBy(
                            page -> page.getFileName().toString().substring(0, 3), TreeMap::new, Collectors.toList()));
        }
        StringBuilder index = new StringBuilder(
                """
                # Findings by code

                What each finding means. How to read one is in [the manual](../manual/findings.md), how to let one stay in
                [Accepting findings](../manual/accepting.md). The pages are made from the rules and from what builds say in the tests.
                """);
        for (Map.Entry<String, List<Path>> family : families.entrySet()) {
            index.append("\n## ")
                    .append(FAMILIES.get(family.getKey()))
                    .append(" (")
                    .append(family.getKey());
            index.append(")\n\n| code | about | severity |\n|---|---|---|\n");
            for (Path page : family.getValue()) {
                index.append(row(page));
            }
        }
        return index.toString();
    }

    private static String row(Path page) throws IOException {
        List<String> lines = Files.readAllLines(page, UTF_8);
        String code = page.getFileName().toString().substring(0, 7);
        String title = lines.get(0).substring(lines.get(0).indexOf(": ") + 2);
        String severity = lines.get(2).replaceFirst("^\\*(\\w+).*", "$1");
        return "| [" + code + "](" + code + ".md) | " + title + " | " + severity + " |\n";
    }
}
