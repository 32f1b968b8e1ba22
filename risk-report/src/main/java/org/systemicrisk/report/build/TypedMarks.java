package org.systemicrisk.report.build;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.assessment.Settings;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.report.template.TemplateSet;
import org.systemicrisk.report.words.FormMark;
import org.systemicrisk.report.words.Words;
import org.systemicrisk.report.words.WordsReader;

/**
 * Finds the mark of the public edition where somebody typed it. A reader could not tell it from a removal, for which the
 * authorities have a reason (Article 42(5)), and would look for one in vain.
 */
final class TypedMarks {

    private TypedMarks() {}

    static List<Finding> find(Path project, Settings settings, SourceTexts texts) {
        String language = settings.language();
        TemplateSet templates = new TemplateSet(project.resolve("templates"));
        Words words = new WordsReader().read(language, templates.words(language).orElse(null));
        return Stream.of(words.text("mark"), FormMark.of(words).before())
                .filter(mark -> !mark.isBlank())
                .flatMap(mark -> texts.places(mark).stream())
                .filter(place -> !isRemark(texts, place))
                .map(place -> Finding.error(
                        "TXT-005",
                        place,
                        "the mark of a removal is typed by hand",
                        "give the passage a redaction: {withheld <id>}…{/withheld}; or say it in other words"))
                .toList();
    }

    private static boolean isRemark(SourceTexts texts, Place place) {
        return texts.line(place)
                        .filter(line -> line.stripLeading().startsWith("#"))
                        .isPresent()
                && place.file().endsWith(".yaml");
    }
}
