package org.systemicrisk.report.build;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.systemicrisk.report.build.Leak.append;
import static org.systemicrisk.report.build.Leak.before;

import java.util.Base64;
import java.util.List;

/** Leaks in Markdown, HTML, drawings, data and names of files. */
final class TextLeaks {

    private static final String MD = "report.md";
    private static final String HTML = "report.html";
    private static final String JSON = "assessment.json";

    private TextLeaks() {}

    static List<Leak> all() {
        return List.of(
                md("a number", "removed", "\n\nIn the end 12345 were gone.\n"),
                md("a number in groups", "removed", "\n\nIn the end 12,345 were gone.\n"),
                md("groups by a blank", "removed", "\n\nIn the end 12 345 were gone.\n"),
                md("groups by a no-break space", "removed", "\n\nIn the end 12\u00a0345 were gone.\n"),
                md("groups by a narrow no-break space in a table", "removed", "\n\n| A | 12\u202f345 |\n"),
                md("groups by a thin space", "removed", "\n\nIn the end 12\u2009345 were gone.\n"),
                md("groups as in German", "removed", "\n\nIn the end 12.345 were gone.\n"),
                md("groups as in Switzerland", "removed", "\n\nIn the end 12'345 were gone.\n"),
                md("a number over two lines", "removed", "\n\nIn the end 12,\n345 were gone.\n"),
                md("thousands", "removed", "\n\nIn the end 12.345 thousand were gone.\n"),
                md("a k", "removed", "\n\nIn the end 12.345k were gone.\n"),
                md("English words", "removed", "\n\nTwelve thousand three hundred and forty-five were gone.\n"),
                md("German words", "removed", "\n\nEs waren zwölftausenddreihundertfünfundvierzig.\n"),
                md("a share", "rate", "\n\nThat is 0,4094 % of them.\n"),
                md("a share as a decimal", "rate", "\n\nThat is a part of 0.004094 in all.\n"),
                md("a share per mille", "rate", "\n\nThat is 4.094 ‰ of them.\n"),
                md("a comment", "removed", "\n\n<!-- 12345 -->\n"),
                md("a name in capitals", "system", "\n\nAll pass GRÜNE LATERNE first.\n"),
                md("a name without accents", "system", "\n\nAll pass the grune-laterne first.\n"),
                md("a name in a link", "system", "\n\n[here](https://gruene_laterne.example/a)\n"),
                md("a name over two lines", "supplier", "\n\nBuilt by Nord-\nlicht-7 last year.\n"),
                md(
                        "a part of a passage",
                        "passages",
                        "\n\nWho learns that parcels above nine kilograms\nare never opened may split.\n"),
                md("a title", "buyers", "\n\nSee test purchases in seaside towns.\n"),
                html("a name over tags", "system", "<p>Gr<b>üne Lat</b>erne</p>"),
                html("soft hyphens", "system", "<p>Grü&shy;ne La&shy;terne</p>"),
                html("signs without width", "supplier", "<p>Nord\u200blicht\u20607</p>"),
                html("a number over tags", "removed", "<p>12,<b>345</b></p>"),
                html("a comment", "removed", "<!-- 12 345 -->"),
                html("an attribute", "removed", "<p data-n='12345'>x</p>"),
                html("a script", "removed", "<script>var n = 12345;</script>"),
                html("a style sheet", "removed", "<style>/* 12345 */</style>"),
                html("entities", "system", "<p title='x'>Gr&uuml;ne &#76;&#x61;terne</p>"),
                html("entities in entities", "system", "<p>Gr&amp;uuml;ne Laterne</p>"),
                html("an address in codes", "system", "<a href='https://x.example/Gr%C3%BCne%20Laterne'>x</a>"),
                html(
                        "a drawing in an address",
                        "removed",
                        "<img alt='' src='data:image/svg+xml;base64," + drawing() + "'>"),
                html(
                        "a name in the heading above",
                        "removed",
                        "<h2>Chapter 1.2 Grüne Laterne</h2><p>In the end 12,345 were gone.</p>"),
                new Leak("the title", HTML, "text", "system", before("</title>", " Grüne Laterne")),
                svg("the end of an axis", "<text x='1' y='2'>12,345</text>"),
                svg("a coordinate", "<rect x='0' y='0' height='4' width='12345'/>"),
                new Leak("a value", JSON, "at extra", "removed", before("\n}", ", \"extra\": {\"x\": 12345}")),
                new Leak(
                        "a value with a power",
                        JSON,
                        "at extra",
                        "removed",
                        before("\n}", ", \"extra\": {\"x\": 1.2345E4}")),
                new Leak("a key", JSON, "at extra", "supplier", before("\n}", ", \"extra\": {\"nordlicht7\": 1}")),
                new Leak(
                        "a key above a value",
                        JSON,
                        "assessment.json",
                        "removed",
                        before("\n}", ", \"v1.2 Nordlicht-7\": {\"x\": 12345}")),
                new Leak(
                        "escapes",
                        JSON,
                        "at extra",
                        "system",
                        before("\n}", ", \"extra\": {\"x\": \"\\u0047r\\u00fcne L\\u0061terne\"}")),
                new Leak(
                        "a name of a file",
                        "figures/nordlicht-7.txt",
                        "name of the file",
                        "supplier",
                        content -> new byte[0]),
                new Leak(
                        "the ending of a file's name",
                        "figures/other.Nordlicht-7",
                        "name of the file",
                        "supplier",
                        content -> new byte[0]));
    }

    /** Values of few digits tell something beside their label or unit only. */
    static List<Leak> doubtful() {
        return List.of(
                md("a short value beside its unit", "reviews", "\n\nOnly 43 reviews were left.\n"),
                md("a short value in a row", "reviews", "\n\n| speech.reviews | 43 |\n"),
                md("a rounded value in words", "removed", "\n\nOffers removed: some twelve thousand in all.\n"),
                md("a rounded value", "removed", "\n\nOffers removed: 12.3k in all.\n"),
                html("a short value in a row", "reviews", "<table><tr><th>speech.reviews</th><td>43</td></tr></table>"),
                new Leak(
                        "a short value in an object",
                        JSON,
                        "at extra",
                        "reviews",
                        before("\n}", ", \"extra\": {\"metric\": \"speech.reviews\", \"value\": {\"value\": 43}}")));
    }

    private static Leak md(String what, String redaction, String text) {
        return new Leak(what, MD, "line", redaction, append(text));
    }

    private static Leak html(String what, String redaction, String text) {
        return new Leak(what, HTML, "", redaction, before("</body>", text));
    }

    private static Leak svg(String what, String text) {
        return new Leak(what, "figures/effectiveness.svg", "", "removed", before("</svg>", text));
    }

    private static String drawing() {
        String drawing = "<svg xmlns='http://www.w3.org/2000/svg'><text>12.345</text></svg>";
        return Base64.getEncoder().encodeToString(drawing.getBytes(UTF_8));
    }
}
