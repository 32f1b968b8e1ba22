package org.systemicrisk.model.rule.narrative;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.RiskId;
import org.systemicrisk.model.narrative.ProseNode;
import org.systemicrisk.model.registry.Risk;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.rule.Dossier;
import org.systemicrisk.model.rule.Remarks;
import org.systemicrisk.model.rule.Rule;
import org.systemicrisk.model.rule.RuleCard;
import org.systemicrisk.model.text.Phrasebook;
import org.systemicrisk.model.text.Sentence;
import org.systemicrisk.model.text.Token;
import org.systemicrisk.model.text.Writing;

/** What is said at the end of a module's chapter is said of another module. */
final class ForeignModule implements Rule {

    private static final Set<String> SECTIONS = Set.of("residual", "conclusion", "explanation", "decision");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "NAR-105",
                "another module in a conclusion",
                Severity.WARNING,
                """
                Chapters are written one after the other, with the one before as a pattern. A residual section that ends on the risk of another
                module was copied, and leaves open what is concluded for its own.

                The rule reads the sections on residual risk and the conclusion of a module, the explanation of its rating and the reasons of the
                decision. It finds the names of other modules and of their risks, and references to their ratings, percentages and changes. A sentence
                that sends the reader to the other chapter with `{chapter …}` means it.
                """,
                "Article 34(1)");
    }

    @Override
    public void check(Dossier dossier, Remarks remarks) {
        Phrasebook<ModuleId> names = names(dossier);
        for (Writing writing : dossier.writings()) {
            if (OwnWords.inModule(writing) && SECTIONS.contains(writing.section())) {
                ModuleId own = writing.module().orElseThrow();
                for (Sentence sentence : writing.sentences()) {
                    check(sentence, own, names, writing, dossier, remarks);
                }
            }
        }
    }

    private static void check(
            Sentence sentence,
            ModuleId own,
            Phrasebook<ModuleId> names,
            Writing writing,
            Dossier dossier,
            Remarks remarks) {
        Set<String> sentTo = new HashSet<>();
        sentence.references(ProseNode.ChapterRef.class).forEach(chapter -> sentTo.add(chapter.chapter()));
        for (Phrasebook.Found<ModuleId> name : names.find(sentence)) {
            if (!name.meanings().contains(own)
                    && name.meanings().stream().noneMatch(module -> sentTo.contains(module.value()))) {
                Optional<String> quote = name.span().quote();
                tell(
                        quote.isPresent() ? name.meanings().get(0) : null,
                        name.span().place(),
                        quote.map(text -> "named (" + text + ")").orElse("named"),
                        own,
                        writing,
                        remarks);
            }
        }
        for (Token token : sentence.tokens()) {
            if (token instanceof Token.Reference reference) {
                rated(reference.node())
                        .flatMap(subject -> module(subject, dossier))
                        .filter(module -> !module.equals(own) && !sentTo.contains(module.value()))
                        .ifPresent(module -> tell(
                                token.isWithheld() ? null : module,
                                token.place(),
                                "named (by its rating)",
                                own,
                                writing,
                                remarks));
            }
        }
    }

    private static void tell(
            @Nullable ModuleId other, Place place, String how, ModuleId own, Writing writing, Remarks remarks) {
        String module = other == null ? "another module" : "the module " + other;
        remarks.add(
                writing.subject(),
                place,
                module + " is " + how + " where the text concludes on " + own,
                "speak of " + own + ", or send the reader to {chapter " + (other == null ? "\u2026" : other)
                        + "} in this sentence",
                Dossier.contentOf(writing.prose()));
    }

    private static Optional<String> rated(ProseNode node) {
        if (node instanceof ProseNode.RatingRef rating) {
            return Optional.of(rating.subject());
        }
        if (node instanceof ProseNode.PercentRef percent) {
            return Optional.of(percent.subject());
        }
        return node instanceof ProseNode.ChangeRef change ? Optional.of(change.subject()) : Optional.empty();
    }

    private static Optional<ModuleId> module(String subject, Dossier dossier) {
        ModuleId id = ModuleId.of(subject);
        return dossier.registry().module(id).isPresent()
                ? Optional.of(id)
                : dossier.index().moduleOf(RiskId.of(subject)).map(RiskModule::id);
    }

    /** The names of modules and risks; those of one word only may be ordinary words. */
    private static Phrasebook<ModuleId> names(Dossier dossier) {
        Phrasebook<ModuleId> names = new Phrasebook<>();
        for (RiskModule module : dossier.registry().modules()) {
            List<String> all = new java.util.ArrayList<>(List.of(module.name()));
            if (module.shortName() != null) {
                all.add(module.shortName());
            }
            module.risks().stream().map(Risk::name).forEach(all::add);
            all.stream()
                    .filter(name -> name.matches(".*[^\\p{L}].*|\\p{Lu}+"))
                    .forEach(name -> names.add(name, module.id()));
        }
        return names;
    }
}
