package org.systemicrisk.data.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.systemicrisk.data.lexicon.Lexicons;
import org.systemicrisk.data.project.AssessmentProject;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Writing;
import org.systemicrisk.model.text.Writings;

class WritingsOfFilesTest {

    @ParameterizedTest
    @ValueSource(strings = {"../sample-assessment", "src/test/resources/rules/base"})
    void holdEveryTextOfAnAssessmentOnce(String project) throws ReflectiveOperationException {
        Assessment assessment = assessment(project);
        Set<Prose> texts = Collections.newSetFromMap(new IdentityHashMap<>());
        collect(assessment, texts);
        texts.removeIf(Prose::isEmpty);

        assertThat(Writings.of(assessment, Lexicons.read("en")))
                .extracting(Writing::prose)
                .usingElementComparator((one, other) -> one == other ? 0 : 1)
                .containsExactlyInAnyOrderElementsOf(texts);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../sample-assessment", "src/test/resources/rules/base"})
    void knowWhereEveryWordStands(String project) throws IOException {
        Map<String, List<String>> files = new HashMap<>();

        for (Writing writing : Writings.of(assessment(project), Lexicons.read("en"))) {
            List<String> lines = lines(Path.of(project), writing.place().file(), files);
            for (Sentence sentence : writing.sentences()) {
                assertThat(sentence.words())
                        .allSatisfy(word -> assertThat(at(word.place(), lines)).isEqualTo(word.text()));
            }
        }
    }

    private static List<String> lines(Path project, String file, Map<String, List<String>> files) throws IOException {
        if (!files.containsKey(file)) {
            files.put(file, Files.readAllLines(project.resolve(file)));
        }
        return files.get(file);
    }

    private static String at(Place place, List<String> lines) {
        int from = place.column() - 1;
        return lines.get(place.line() - 1).substring(from, from + place.length());
    }

    private static Assessment assessment(String project) {
        AssessmentProject files = AssessmentProject.open(Path.of(project));
        return files.read(files.latestRenderable().orElseThrow()).assessment().orElseThrow();
    }

    /** What is compared to is another assessment with texts of its own. */
    private static void collect(Object value, Set<Prose> texts) throws ReflectiveOperationException {
        if (value instanceof Prose prose) {
            texts.add(prose);
        } else if (value instanceof Collection<?> all) {
            for (Object item : all) {
                collect(item, texts);
            }
        } else if (value instanceof Map<?, ?> map) {
            collect(map.values(), texts);
        } else if (value instanceof Record) {
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                if (!component.getName().equals("previous")) {
                    component.getAccessor().setAccessible(true);
                    collect(component.getAccessor().invoke(value), texts);
                }
            }
        }
    }
}
