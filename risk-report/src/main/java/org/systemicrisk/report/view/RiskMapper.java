package org.systemicrisk.report.view;

import java.util.List;
import java.util.Objects;
import org.systemicrisk.model.law.CategoryCode;
import org.systemicrisk.model.registry.Risk;

/** Maps risks. */
final class RiskMapper {

    private final Phrases phrases;

    RiskMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    RiskView map(Risk risk) {
        String field = "risk-" + risk.id().value().replace('.', '-');
        return new RiskView(
                field,
                risk.name(),
                Objects.requireNonNullElse(risk.formerly(), ""),
                phrases.stated(risk.statement(), field + "-statement", 3),
                phrases.markdown(risk.cause(), field + "-cause", 3),
                phrases.stated(phrases.list(risk.origin().stream()
                        .map(origin -> phrases.terms().lists().of("origin", origin))
                        .toList())),
                phrases.stated(phrases.list(risk.affected())),
                risk.categories().stream().map(this::category).toList(),
                risk.rights().stream().map(this::right).toList(),
                risk.since().value());
    }

    /** The points of Article 34(1) to which a risk belongs: {@code (a)}, {@code (d)}. */
    List<String> points(Risk risk) {
        return risk.categories().stream()
                .map(CategoryCode::point)
                .distinct()
                .sorted()
                .map(point -> "(" + point + ")")
                .toList();
    }

    String category(CategoryCode code) {
        return phrases.terms()
                .assessment()
                .legal()
                .category(code)
                .map(term -> phrases.word("category.entry", phrases.provision(term.article()), phrases.label(term)))
                .orElse(code.value());
    }

    private String right(String article) {
        return phrases.terms()
                .assessment()
                .legal()
                .right(article)
                .map(phrases::label)
                .map(label -> phrases.word("right.entry", article, label))
                .orElseGet(() -> phrases.word("right.article", article));
    }
}
