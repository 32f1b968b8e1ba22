package org.systemicrisk.data.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Observation;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.measurement.Qualifier;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.scoring.Scorer;

class AssessmentProjectTest {
    private static final AssessmentId YEAR = AssessmentId.of("2024");

    @TempDir
    private Path directory;

    @BeforeEach
    void copy() {
        BrokenProject.copyOfSmall(directory);
    }

    @Test
    void listsItsAssessments() {
        assertThat(open().assessments()).extracting(AssessmentId::value).containsExactly("2023", "2024");
    }

    @Test
    void takesTheLatestAssessmentThatIsRendered() {
        assertThat(open().latestRenderable()).contains(YEAR);
    }

    @Test
    void takesAnAssessmentWhoseHeaderIsBrokenBeforeAllOthersSoThatItsErrorsAreSeen() {
        change("in assessments/2023/assessment.yaml\n- kind: annual\n");

        assertThat(open().latestRenderable()).contains(AssessmentId.of("2023"));
    }

    @Test
    void hasNoneToRenderWhenAllAreOnlyComparedWith() {
        change("in assessments/2024/assessment.yaml\n+ rendered: false\n");

        assertThat(open().latestRenderable()).isEmpty();
    }

    @Test
    void refusesAFolderThatIsNotThereAndAnAssessmentThatItDoesNotHave() {
        Path missing = directory.resolve("missing");
        AssessmentProject project = open();

        assertThatThrownBy(() -> AssessmentProject.open(missing)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> project.read(AssessmentId.of("2030"))).hasMessageContaining("no assessment 2030");
    }

    @Test
    void readsTheWholeAssessmentWithoutAFinding() {
        Reading reading = open().read(YEAR);

        assertThat(reading.findings()).isEmpty();
        assertThat(reading.gaps()).isEmpty();
        Assessment assessment = reading.assessment().orElseThrow();
        assertThat(assessment.registry().modules()).hasSize(2);
        assertThat(assessment.ratings()).hasSize(2);
        assertThat(assessment.redactions()).hasSize(4);
        assertThat(assessment.consultations()).hasSize(1);
        assertThat(assessment.narrative().chapters()).hasSize(10);
        assertThat(assessment.legal().factors()).hasSize(8);
        assertThat(assessment.methodology().name()).isEqualTo("Three steps");
    }

    @Test
    void readsTheAssessmentComparedToWithItsOwnMethodologyAndNoFurther() {
        Assessment previous = assessment().previous();

        assertThat(previous).isNotNull();
        assertThat(previous.id()).isEqualTo(AssessmentId.of("2023"));
        assertThat(previous.methodology().version()).isEqualTo("two");
        assertThat(previous.ratings()).hasSize(2);
        assertThat(previous.previous()).isNull();
    }

    @Test
    void keepsThePlaceOfEveryValue() {
        Measure measure =
                assessment().registry().measure(MeasureId.of("goods.scan")).orElseThrow();

        assertThat(measure.places().self()).hasToString("registry/measures.yaml:2:5");
        assertThat(measure.places().of("title")).hasToString("registry/measures.yaml:3:12");
        assertThat(measure.places().of("articles[1]")).hasToString("registry/measures.yaml:8:19");
        assertThat(measure.description().nodes())
                .filteredOn(ProseNode.FigureRef.class::isInstance)
                .extracting(node -> node.place().toString())
                .containsExactly("registry/measures.yaml:7:35");
    }

    @Test
    void fillsInWhatARowOfObservationsLeavesOut() {
        Observation observation =
                assessment().observationsOf(MetricId.of("speech.rate")).get(0);

        assertThat(observation.value().value().orElseThrow().value()).isEqualByComparingTo(new BigDecimal("0.75"));
        assertThat(observation.value().value().orElseThrow().qualifier()).isEqualTo(Qualifier.EXACT);
        assertThat(observation.period().toString()).isEqualTo("2023-07-01/2024-06-30");
        assertThat(observation.note()).isNull();
        assertThat(observation.footnote().nodes())
                .containsExactly(new ProseNode.Text(
                        "Counted by hand, once a month.", observation.footnote().place()));
        assertThat(observation.places().of("numerator")).hasToString("assessments/2024/observations.csv:4:20");
    }

    @Test
    void readsThePreservedExtractOfAFigureAndAReportedShareBesideItsParts() {
        change(
                """
                in assessments/2024/observations.csv
                - goods.removed,1200,about,,,EU,,,own,3,safety,,,
                in assessments/2024/observations/more.csv
                + metric,value,territory,evidence,step
                + goods.removed,1200,EU,ev.sample,
                + goods.rate,0.31,EU,,0.01
                """);

        Assessment assessment = assessment();
        assertThat(assessment
                        .observationsOf(MetricId.of("goods.removed"))
                        .get(0)
                        .evidence())
                .isEqualTo(EvidenceId.of("ev.sample"));
        Observation share = Scorer.score(assessment)
                .figures()
                .find(MetricId.of("goods.rate"), null)
                .orElseThrow();
        assertThat(share.value().value().orElseThrow().value()).isEqualByComparingTo("0.31");
    }

    @Test
    void givesEveryMeasureOfAFileTheModuleOfTheFile() {
        change("in registry/measures/goods.yaml\n+ module: goods\n+ measures:\n+   - {id: goods.more, title: More}\n");

        assertThat(assessment()
                        .registry()
                        .measure(MeasureId.of("goods.more"))
                        .orElseThrow()
                        .module())
                .isEqualTo(ModuleId.of("goods"));
    }

    @Test
    void readsAListFileAndAFolderOfFilesAsOneLongFile() {
        change(
                """
                in registry/sources/a.yaml
                + sources: [{id: a, kind: sector, title: A}]
                in registry/sources/b.yaml
                + sources: [{id: b, kind: sector, title: B}]
                in assessments/2024/observations/more.csv
                + metric,value,territory
                + speech.notices,1,AT
                """);

        Assessment assessment = assessment();
        assertThat(assessment.registry().sources())
                .extracting(source -> source.id().value())
                .containsExactly("own", "a", "b");
        assertThat(assessment.observationsOf(MetricId.of("speech.notices"))).hasSize(3);
    }

    @Test
    void readsSeveralDocumentsOfRatingsInOneFile() {
        Assessment previous = assessment().previous();

        assertThat(previous.ratings())
                .extracting(rating -> rating.module().value())
                .containsExactly("goods", "speech");
    }

    @Test
    void makesNumberedGapsOfMissingContentInADraft() {
        change(
                """
                delete assessments/2024/narrative/10-conclusion.md
                delete assessments/2024/ratings/speech.yaml
                in assessments/2024/narrative/08-speech.md
                - The risk {rating speech.hate.residual} remains; {count measures speech planned} measure is planned: {measure speech.filter}.
                in assessments/2024/observations.csv
                - goods.offers,400000,,,,EU,,,own,3,safety,,,
                in assessments/2024/redactions.yaml
                - grounds: [service-security]
                """);

        Reading draft = open().read(YEAR, Stage.DRAFT);

        assertThat(draft.findings()).isEmpty();
        assertThat(draft.assessment()).isPresent();
        assertThat(draft.gaps()).extracting(Gap::number).containsExactly(1, 2, 3, 4, 5, 6);
        assertThat(draft.gaps())
                .extracting(Gap::words)
                .contains(
                        "the chapter conclusion is not written",
                        "the module speech has no ratings",
                        "the redaction goods-evasion has no ground");
        assertThat(open().read(YEAR).findings()).hasSize(6).allMatch(Finding::isError);
    }

    @Test
    void makesNoGapOfAMistakeInADraft() {
        change("in registry/modules.yaml\n- origin: [use]\n+         origin: [misuse]\n");

        Reading draft = open().read(YEAR, Stage.DRAFT);

        assertThat(draft.assessment()).isEmpty();
        assertThat(draft.findings()).extracting(Finding::code).containsExactly("KEY-005");
    }

    private Assessment assessment() {
        Reading reading = open().read(YEAR);
        assertThat(reading.findings()).isEmpty();
        return reading.assessment().orElseThrow();
    }

    private AssessmentProject open() {
        return AssessmentProject.open(directory);
    }

    private void change(String changes) {
        BrokenProject.change(directory, changes);
    }
}
