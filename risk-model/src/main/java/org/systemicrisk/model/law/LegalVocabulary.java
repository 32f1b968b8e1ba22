package org.systemicrisk.model.law;

import java.util.List;
import java.util.Optional;

/**
 * The regulation's lists as data.
 *
 * @param categories Article 34(1)(a) to (d) with sub-points
 * @param factors the eight factors of Article 34(2)
 * @param mitigationTypes Article 35(1)(a) to (k)
 * @param grounds the five grounds of Article 42(5)
 * @param rights articles of the Charter of Fundamental Rights; the code is the article's number
 * @param maturity the five-step maturity scale used for mitigation measures
 */
public record LegalVocabulary(
        List<LegalTerm> categories,
        List<LegalTerm> factors,
        List<LegalTerm> mitigationTypes,
        List<LegalTerm> grounds,
        List<LegalTerm> rights,
        List<LegalTerm> maturity) {

    /** Without any term, for tests. */
    public static final LegalVocabulary EMPTY =
            new LegalVocabulary(List.of(), List.of(), List.of(), List.of(), List.of(), List.of());

    public LegalVocabulary {
        categories = List.copyOf(categories);
        factors = List.copyOf(factors);
        mitigationTypes = List.copyOf(mitigationTypes);
        grounds = List.copyOf(grounds);
        rights = List.copyOf(rights);
        maturity = List.copyOf(maturity);
    }

    public Optional<LegalTerm> category(CategoryCode code) {
        return find(categories, code.value());
    }

    public Optional<LegalTerm> factor(Factor factor) {
        return find(factors, wire(factor));
    }

    public Optional<LegalTerm> mitigationType(MitigationType type) {
        return find(mitigationTypes, type.letter());
    }

    public Optional<LegalTerm> ground(Ground ground) {
        return find(grounds, wire(ground));
    }

    public Optional<LegalTerm> right(String article) {
        return find(rights, article);
    }

    private static Optional<LegalTerm> find(List<LegalTerm> terms, String code) {
        return terms.stream().filter(term -> term.code().equals(code)).findFirst();
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
