package org.systemicrisk.report.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.systemicrisk.model.narrative.ChapterText;
import org.systemicrisk.model.narrative.Prose;
import org.systemicrisk.model.narrative.SectionText;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.report.text.ChapterNumber;
import org.systemicrisk.report.text.Markdown;

/** Maps the chapters and annexes in the order in which they are printed. */
final class ChapterMapper {

    /** Sections that stand under a heading of the third level. */
    private static final Set<String> DEEP =
            Set.of("methodology-probability", "methodology-severity", "methodology-inherent");

    /** Sections of modules that stand under a heading of the third level. */
    private static final Set<String> DEEP_IN_MODULES = Set.of("factors", "estimate", "planned");

    /** Sections that stand directly under the chapter's heading, but for those that have one of their own. */
    private static final Set<String> TOP = Set.of("opening", "closing");

    private static final Set<String> HEADED = Set.of("summary-opening", "signals-closing");

    /** Every section a chapter can have. */
    private static final Set<String> SECTIONS = Set.of(
            "opening",
            "closing",
            "ratings",
            "outlook",
            "changes",
            "records",
            "identification",
            "probability",
            "severity",
            "inherent",
            "effectiveness",
            "residual",
            "definition",
            "factors",
            "estimate",
            "existing",
            "new",
            "conclusion",
            "planned");

    private final Phrases phrases;

    ChapterMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    List<ChapterView> map() {
        List<ChapterView> chapters = new ArrayList<>();
        phrases.terms().numbering().chapters().forEach(number -> chapters.add(chapter(number)));
        phrases.terms().numbering().annexes().forEach(number -> chapters.add(annex(number)));
        return chapters;
    }

    private ChapterView chapter(ChapterNumber number) {
        Map<String, Markdown> text = text(number.key());
        return switch (number.key()) {
            case "summary" -> of(number, text, new SummaryMapper(phrases).map());
            case "introduction" -> of(number, text, new IntroductionMapper(phrases).map());
            case "consultations" -> of(number, text, new ConsultationsMapper(phrases).map());
            case "governance" -> of(number, text, new GovernanceMapper(phrases).map());
            case "methodology" -> of(number, text, new MethodologyMapper(phrases).map());
            case "platform" -> of(number, text, new PlatformMapper(phrases).map());
            case "signals" -> of(number, text, new SignalsMapper(phrases).map());
            case "conclusion" -> of(number, text, new SummaryMapper(phrases).map());
            default -> module(number, text);
        };
    }

    private ChapterView module(ChapterNumber number, Map<String, Markdown> text) {
        RiskModule module = phrases.terms().assessment().modules().stream()
                .filter(m -> m.id().value().equals(number.key()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no chapter " + number.key()));
        return ChapterView.of("chapter-module", number, text, new ModuleMapper(phrases, module).map());
    }

    private static ChapterView of(ChapterNumber number, Map<String, Markdown> text, Record content) {
        return ChapterView.of("chapter-" + number.key(), number, text, content);
    }

    private ChapterView annex(ChapterNumber number) {
        AnnexMapper annexes = new AnnexMapper(phrases);
        Record content =
                switch (number.key()) {
                    case "probability" -> annexes.probability();
                    case "severity" -> annexes.severity();
                    case "inherent" -> annexes.inherent();
                    case "effectiveness" -> annexes.effectiveness();
                    case "residual" -> annexes.residual();
                    case "rules" -> new RulesMapper(phrases).map();
                    case "metrics" -> new MetricsMapper(phrases).map();
                    case "measures" -> new MeasuresByLetterMapper(phrases).map();
                    case "redactions" -> new RedactionsMapper(phrases).map();
                    case "sensitivity" -> new SensitivityMapper(phrases).map();
                    default -> new CategoriesMapper(phrases).map();
                };
        String template =
                switch (number.key()) {
                    case "inherent", "residual" -> "annex-matrix";
                    default -> "annex-" + number.key();
                };
        return ChapterView.of(template, number, Map.of(), content);
    }

    private Map<String, Markdown> text(String chapter) {
        Map<String, Markdown> text = new LinkedHashMap<>();
        SECTIONS.forEach(name -> text.put(name, Markdown.EMPTY));
        List<SectionText> sections = phrases.terms()
                .assessment()
                .narrative()
                .chapter(chapter)
                .map(ChapterText::sections)
                .orElse(List.of());
        sections.forEach(section -> phrases.prose().defineNotes(section.text(), chapter));
        for (SectionText section : sections) {
            Prose prose = section.text();
            String field = chapter + "-" + section.name();
            text.put(section.name(), phrases.prose().write(prose, field, chapter, level(field, section.name())));
        }
        return text;
    }

    /** Level of the heading under which the templates put a section. */
    private static int level(String field, String section) {
        if (DEEP.contains(field) || DEEP_IN_MODULES.contains(section)) {
            return 3;
        }
        return TOP.contains(section) && !HEADED.contains(field) ? 1 : 2;
    }
}
