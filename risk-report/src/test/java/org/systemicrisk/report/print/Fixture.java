package org.systemicrisk.report.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.systemicrisk.report.print.DocumentInfo.Fact;
import org.systemicrisk.report.words.FormMark;

/** A short document that uses every construct of the dialect, and the parts from which tests make others. */
public final class Fixture {

    public static final String FLOW =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 120" font-family="Noto Sans, sans-serif" font-size="15">
            <title>The road</title><desc>Three boxes</desc><defs><marker id="tip" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 0L10 5L0 10z" fill="#33414d"/></marker>
            <linearGradient id="shade"><stop offset="0" stop-color="#e4f1e3"/><stop offset="1" stop-color="#f7c869"/>
            </linearGradient></defs>
            <rect x="5" y="30" width="170" height="60" rx="6" fill="url(#shade)" stroke="#33414d"/>
            <text x="90" y="65" text-anchor="middle">Identify risks → 1</text>
            <path d="M175 60H230" stroke="#33414d" stroke-width="1.5" marker-end="url(#tip)"/>
            <rect x="232" y="30" width="170" height="60" rx="6" style="fill:#ffffff;stroke:#33414d"/>
            <text x="317" y="65" text-anchor="middle" font-weight="bold">Rate them</text>
            <path d="M402 60H457" stroke="#33414d" stroke-width="1.5" marker-end="url(#tip)"/>
            <rect x="459" y="30" width="170" height="60" rx="6" fill="#ffffff" stroke="#33414d"/>
            <text x="544" y="65" text-anchor="middle">Mitigate ★ преглед</text>
            </svg>
            """;

    public static final String LOGO =
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 40">
            <circle cx="20" cy="20" r="16" fill="#0f4c5c"/><circle cx="20" cy="20" r="7" fill="#e36414"/>
            <path d="M50 12h100v4H50zM50 24h70v4H50z" fill="#0f4c5c"/></svg>
            """;

    public static final PrintWords ENGLISH = new PrintWords(
            "Contents",
            "Table",
            "Figure",
            "Notes",
            "Note",
            "Back to the text",
            "Skip to the text",
            "page",
            "of",
            "Withheld");

    private Fixture() {}

    /** Seven pages with every construct. */
    public static PrintJob everyConstruct() {
        return everyConstruct(45);
    }

    /** The same with a longer or shorter table. */
    public static PrintJob everyConstruct(int rows) {
        return job(text("every-construct.md").replace("{{rows}}", rows(rows)));
    }

    /** Any text with the fixture's figure, bands and look. */
    public static PrintJob job(String markdown) {
        return new PrintJob(
                markdown,
                info(),
                ENGLISH,
                look(),
                Map.of(
                        "figures/flow.svg",
                        new Figure(
                                "figures/flow.svg",
                                FLOW,
                                "Three boxes from left to right: identify risks, rate them, mitigate.")),
                bands());
    }

    public static Look look() {
        return Look.of(Color.of("#0f4c5c"), Color.of("#e36414"))
                .withLogo(new Logo("look/logo.svg", LOGO.getBytes(StandardCharsets.UTF_8), "Lanternfair"));
    }

    private static DocumentInfo info() {
        return new DocumentInfo(
                "Systemic risk assessment and mitigation report",
                "Lanternfair, July 2023 to June 2024",
                "Lanternfair Europe B.V.",
                "en-GB",
                "Non-confidential version",
                "",
                Instant.parse("2024-11-28T00:00:00Z"),
                "[Confidential]",
                new FormMark("[Confidential: ", "]"),
                List.of(
                        new Fact("Service", "Lanternfair marketplace"),
                        new Fact("Provider", "Lanternfair Europe B.V., Utrecht"),
                        new Fact("Assessment", "2024, annual (Article 34(1) of Regulation (EU) 2022/2065)"),
                        new Fact("Data period", "1 July 2023 to 30 June 2024"),
                        new Fact("Performed", "26 August 2024"),
                        new Fact("Published", "28 November 2024")));
    }

    public static Map<String, Band> bands() {
        Map<String, Band> bands = new LinkedHashMap<>();
        List<String> steps = List.of("Low", "Low Medium", "Medium", "Medium High", "High");
        for (int i = 0; i < steps.size(); i++) {
            bands.put(steps.get(i), new Band(i + 1, steps.size()));
        }
        return bands;
    }

    /** Rows of the fixture's long table. */
    private static String rows(int count) {
        StringBuilder rows = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            rows.append(String.format(
                    Locale.ROOT,
                    "| M-%03d | Listings that were removed after a notice of kind %d, counted once per listing |"
                            + " %,d.5 | per 1,000 | 2023-07 to 2024-06 | internal, page %d |\n",
                    i,
                    i,
                    1000 + 37 * i,
                    i));
        }
        return rows.toString().stripTrailing();
    }

    private static String text(String name) {
        try (InputStream in = Fixture.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
