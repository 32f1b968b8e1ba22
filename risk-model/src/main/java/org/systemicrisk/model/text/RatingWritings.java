package org.systemicrisk.model.text;

import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.FactorStatement;
import org.systemicrisk.model.assessment.FunctionalityStatement;
import org.systemicrisk.model.assessment.ModuleRatings;
import org.systemicrisk.model.assessment.ResidualInput;
import org.systemicrisk.model.id.ModuleId;

/** The texts that go with ratings. */
final class RatingWritings {

    private final Writings writings;

    private RatingWritings(Writings writings) {
        this.writings = writings;
    }

    static void add(Assessment assessment, Writings writings) {
        assessment.ratings().forEach(new RatingWritings(writings)::module);
    }

    private void module(ModuleRatings ratings) {
        ModuleId module = ratings.module();
        String subject = "module " + module;
        writings.add(subject, module.value(), "explanation", module, ratings.explanation());
        residual(subject, module, ratings.residual());
        ratings.factors().forEach(factor -> factor(module, factor));
        ratings.functionalities().forEach(functionality -> functionality(module, functionality));
        ratings.risks().forEach(risk -> {
            writings.add("risk " + risk.risk(), module.value(), "explanation", module, risk.explanation());
            residual("risk " + risk.risk(), module, risk.residual());
        });
    }

    private void residual(String subject, ModuleId module, @org.jspecify.annotations.Nullable ResidualInput residual) {
        if (residual != null) {
            writings.add(subject, module.value(), "decision", module, residual.why());
        }
    }

    private void factor(ModuleId module, FactorStatement factor) {
        writings.add("module " + module, module.value(), "factors", module, factor.mechanism());
        writings.add("module " + module, module.value(), "factors", module, factor.unmitigated());
    }

    private void functionality(ModuleId module, FunctionalityStatement functionality) {
        writings.add("module " + module, module.value(), "functionalities", module, functionality.how());
    }
}
