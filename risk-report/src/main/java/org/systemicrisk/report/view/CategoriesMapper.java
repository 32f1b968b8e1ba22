package org.systemicrisk.report.view;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.Evidence;
import org.systemicrisk.model.id.EvidenceId;
import org.systemicrisk.model.law.CategoryCode;
import org.systemicrisk.model.law.LegalTerm;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.Screening;
import org.systemicrisk.report.view.CategoriesView.CategoryRow;
import org.systemicrisk.report.view.CategoriesView.ScreeningView;

/** Maps risks and screenings by category. */
final class CategoriesMapper {

    private final Phrases phrases;

    CategoriesMapper(Phrases phrases) {
        this.phrases = phrases;
    }

    CategoriesView map() {
        List<LegalTerm> categories = phrases.terms().assessment().legal().categories();
        return new CategoriesView(
                categories.stream()
                        .filter(category -> isListed(category, categories))
                        .map(this::row)
                        .toList(),
                phrases.registry().screenings().stream().map(this::screening).toList());
    }

    /** A group that is divided into sub-points stands for itself only when something is assigned to it as a whole. */
    private boolean isListed(LegalTerm category, List<LegalTerm> all) {
        boolean divided = all.stream().anyMatch(other -> other.code().startsWith(category.code() + "."));
        CategoryRow row = row(category);
        return !divided || !row.risks().isEmpty() || !row.screening().isEmpty();
    }

    private CategoryRow row(LegalTerm category) {
        CategoryCode code = new CategoryCode(category.code());
        Optional<Screening> screening = phrases.registry().screenings().stream()
                .filter(s -> s.category().equals(code))
                .findFirst();
        return new CategoryRow(
                phrases.provision(category.article()),
                phrases.label(category),
                phrases.terms().assessment().risks().stream()
                        .filter(risk -> risk.categories().contains(code))
                        .map(Risk::name)
                        .toList(),
                screening.map(CategoriesMapper::anchor).orElse(""));
    }

    private ScreeningView screening(Screening screening) {
        String field = anchor(screening);
        return new ScreeningView(
                field,
                new RiskMapper(phrases).category(screening.category()),
                phrases.stated(screening.conclusion(), field + "-conclusion", 3),
                phrases.stated(phrases.list(
                        screening.evidence().stream().map(this::evidence).toList())),
                phrases.date(screening.date()),
                phrases.unit(screening.unit()),
                phrases.stated(screening.reopens(), field + "-reopens", 3));
    }

    private String evidence(EvidenceId id) {
        return phrases.terms().assessment().header().evidence().stream()
                .filter(e -> e.id().equals(id))
                .findFirst()
                .map(Evidence::title)
                .orElse(id.value());
    }

    private static String anchor(Screening screening) {
        return screening.id().value().replace('.', '-');
    }
}
