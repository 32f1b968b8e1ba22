package org.systemicrisk.model.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.Fixtures;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.assessment.RedactionTarget;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.narrative.Prose;

/** No text of an assessment may be forgotten: a field that is added tomorrow is read by the rules, or this test fails. */
class WritingsTest {

    private static final JavaClasses TEXT = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.systemicrisk.model.text");

    @Test
    void readEveryTextThatAnAssessmentHolds() {
        Set<String> held = new TreeSet<>();
        Set<Class<?>> known = new LinkedHashSet<>();
        collect(Assessment.class, known, held);

        assertThat(held).contains("Measure.description", "SectionText.text", "ExternalMeasurement.how");
        assertThat(called()).containsAll(held);
    }

    @Test
    void letNoWordOfTheReasonsForARedactionBeRepeated() {
        Redaction redaction = new Redaction(
                new RedactionId("quiet"),
                new RedactionTarget.Passage(),
                null,
                List.of(),
                Prose.of("Traders would learn everything."),
                null,
                List.of(),
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                Places.NONE);
        Assessment assessment = Fixtures.assessment("2024", Fixtures.methodology("1"), List.of(), List.of(), null);

        List<Writing> writings = Writings.of(
                Fixtures.with(assessment, assessment.registry(), List.of(redaction), assessment.narrative()),
                Lexicon.EMPTY);

        Writing harm = writings.get(writings.size() - 1);
        assertThat(harm.isPublic()).isFalse();
        assertThat(harm.sentences().get(0).words()).isNotEmpty().allMatch(Token::isWithheld);
    }

    private static Set<String> called() {
        Set<String> called = new TreeSet<>();
        TEXT.forEach(type -> type.getMethodCallsFromSelf()
                .forEach(call -> called.add(call.getTargetOwner().getSimpleName() + "."
                        + call.getTarget().getName())));
        return called;
    }

    private static void collect(Type type, Set<Class<?>> known, Set<String> held) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(argument -> collect(argument, known, held));
        } else if (type instanceof Class<?> java && known.add(java)) {
            if (java.isSealed()) {
                Arrays.stream(java.getPermittedSubclasses()).forEach(variant -> collect(variant, known, held));
            }
            if (java.isRecord() && java != Prose.class) {
                for (RecordComponent component : java.getRecordComponents()) {
                    if (component.getType() == Prose.class) {
                        held.add(java.getSimpleName() + "." + component.getName());
                    }
                    collect(component.getGenericType(), known, held);
                }
            }
        }
    }
}
