package org.systemicrisk.report.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.systemicrisk.report.font.FontLibrary;

class ColumnsTest {

    private static final String PROSE = "A long sentence that goes on and on about one thing. ".repeat(12);
    private static final double TABLE = TextArea.thousandths(TextArea.WIDTH_MM, 8.3);

    @Test
    void sharesTheWholeTable() {
        List<Double> shares = shares("Id", "Meaning", "a", PROSE);

        assertThat(shares.stream().mapToDouble(share -> share).sum()).isCloseTo(1, within(1e-9));
    }

    @Test
    void givesEachColumnItsLongestWordHoweverMuchProseStandsBesideIt() {
        List<Double> shares = shares("Part", "Why", "Remediability", PROSE);

        assertThat(shares.get(0) * TABLE).isGreaterThan(FontLibrary.bundled().width("Remediability", false));
        assertThat(shares.get(1)).isGreaterThan(0.7);
    }

    @Test
    void keepsShortValuesInOnePiece() {
        List<Double> shares = Columns.of(table("<tr><td class=unbroken>12 345 678.9 %</td><td>" + PROSE + "</td></tr>"))
                .shares();

        assertThat(shares.get(0) * TABLE).isGreaterThan(FontLibrary.bundled().width("12 345 678.9 %", false));
    }

    @Test
    void doesNotLetOneMonstrousWordTakeTheRoomOfOthers() {
        List<Double> shares = shares("One", "Two", "x".repeat(400), PROSE);

        assertThat(shares.get(1)).isGreaterThan(0.4);
    }

    @Test
    void setsTwoShortWordsSideBySideHoweverMuchProseStandsBesideThem() {
        List<Double> shares = shares("Period", "Meaning", "data period", PROSE);

        assertThat(shares.get(0) * TABLE).isGreaterThan(FontLibrary.bundled().width("data period", false));
    }

    @Test
    void countsTheLinesOfTheLongestCell() {
        Element table = table("<tr><td>a</td><td>" + PROSE + "</td></tr>");

        assertThat(Columns.of(table).lines(table.expectFirst("tr"))).isBetween(5, 8);
    }

    @Test
    void letsWhatStandsInPlaceOfAFigureTakeTwoLines() {
        String form = "[Confidential: about 200,000 (rounded to the nearest 100,000)]";
        String marked = "<span class=\"confidential form\">" + form + "</span>";

        double plain = shares("Value", "Why", form, PROSE).get(0);
        double inTwoLines = shares("Value", "Why", marked, PROSE).get(0);

        assertThat(inTwoLines).isBetween(plain / 2, plain * 0.9);
    }

    @Test
    void givesWhatStandsInPlaceOfAFigureNoThirdLine() {
        String form = "<span class=\"confidential form\">[Confidential: rose against Year 1]</span>";

        double share = shares("Value", "Why", form, PROSE).get(0);

        assertThat(share * TABLE).isGreaterThan(FontLibrary.bundled().width("rose against Year 1]", false));
    }

    private static List<Double> shares(String head1, String head2, String cell1, String cell2) {
        return Columns.of(table("<thead><tr><th>" + head1 + "</th><th>" + head2 + "</th></tr></thead><tr><td>" + cell1
                        + "</td><td>" + cell2 + "</td></tr>"))
                .shares();
    }

    private static Element table(String content) {
        return Jsoup.parse("<table>" + content + "</table>").expectFirst("table");
    }
}
