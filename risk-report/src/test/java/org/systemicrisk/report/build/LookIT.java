package org.systemicrisk.report.build;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.systemicrisk.report.publish.Folder;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** The sample's public report, as its readers get it. */
class LookIT {

    private static final Path INVENTORY = Path.of("src", "test", "resources", "inventory", "reference.csv");

    @TempDir
    static Path temp;

    private static BuildOutcome outcome;
    private static byte[] pdf;
    private static String text;

    @BeforeAll
    static void build() throws IOException {
        Project project = Project.copy(Project.SAMPLE, temp);
        outcome = project.build();
        assertThat(outcome.hasErrors()).as(Project.told(outcome)).isFalse();
        pdf = Files.readAllBytes(project.output().resolve(Folder.PUBLIC.directory() + "/2024/report.pdf"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            text = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
        }
    }

    @Test
    void ratesTheFiveModulesAsTheReferenceDoes() {
        assertThat(outcome.ratings())
                .extracting(RatingLine::inherent, RatingLine::effectiveness, RatingLine::residual, RatingLine::change)
                .containsExactly(
                        tuple("High", "Strong (78 %)", "Medium", "unchanged since 2023"),
                        tuple("Medium High", "Strong (71 %)", "Low Medium", "unchanged since 2023"),
                        tuple("Low Medium", "Moderate (60 %)", "Low", "unchanged since 2023"),
                        tuple("Medium High", "Strong (73 %)", "Low Medium", "lowered since 2023"),
                        tuple("High", "Moderate (66 %)", "Medium High", "raised since 2023"));
    }

    @ParameterizedTest
    @MethodSource("figures")
    void printsEveryFigureOfTheReference(String figure) {
        assertThat(text).containsPattern("(?<![\\d,.])" + Pattern.quote(figure) + "(?![\\d]|[,.]\\d)");
    }

    static Stream<String> figures() throws IOException {
        DecimalFormat format = new DecimalFormat("#,##0.####", DecimalFormatSymbols.getInstance(Locale.UK));
        return Files.readAllLines(INVENTORY).stream()
                .map(row -> row.split(",", -1))
                .filter(cells -> cells[1].equals("figure"))
                .map(cells -> format.format(new BigDecimal(cells[2])))
                .distinct();
    }

    @ParameterizedTest
    @EnumSource(names = {"PDFUA_1", "PDFA_2_A"})
    void conformsTo(PDFAFlavour standard) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();

        assertThat(violations(standard)).isEmpty();
    }

    private static List<String> violations(PDFAFlavour standard) throws Exception {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), standard);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(standard, false)) {
            return validator.validate(parser).getTestAssertions().stream()
                    .filter(assertion -> assertion.getStatus() == TestAssertion.Status.FAILED)
                    .map(assertion -> assertion.getRuleId().getClause() + "-"
                            + assertion.getRuleId().getTestNumber() + " " + assertion.getMessage())
                    .distinct()
                    .toList();
        }
    }
}
