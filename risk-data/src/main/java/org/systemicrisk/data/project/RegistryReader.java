package org.systemicrisk.data.project;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.csv.PublicFactReader;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.PublicFact;
import org.systemicrisk.model.registry.Registry;

/** Reads the folder {@code registry}. */
final class RegistryReader {
    /** The name of the file of public facts without its ending, and of the folder that may stand in its place. */
    static final String PUBLIC_FACTS = "public-facts";

    private final TypedFiles files;

    RegistryReader(TypedFiles files) {
        this.files = files;
    }

    Registry read() {
        List<Listings.Modules> modules = all(FileKind.MODULES, Listings.Modules.class);
        return new Registry(
                join(modules, Listings.Modules::modules),
                join(modules, Listings.Modules::screenings),
                join(all(FileKind.METRICS, Listings.Metrics.class), Listings.Metrics::metrics),
                join(all(FileKind.MEASURES, Listings.Measures.class), RegistryReader::measures),
                join(
                        all(FileKind.FUNCTIONALITIES, Listings.Functionalities.class),
                        Listings.Functionalities::functionalities),
                join(all(FileKind.POLICIES, Listings.Policies.class), Listings.Policies::policies),
                join(all(FileKind.GOVERNANCE, Listings.Governance.class), Listings.Governance::units),
                join(all(FileKind.NAMES, Listings.Names.class), Listings.Names::names),
                join(all(FileKind.SOURCES, Listings.Sources.class), Listings.Sources::sources),
                join(all(FileKind.SIGNALS, Listings.Signals.class), Listings.Signals::signals),
                publicFacts());
    }

    private List<PublicFact> publicFacts() {
        List<PublicFact> facts = new ArrayList<>();
        for (String path : files.paths("registry/" + PUBLIC_FACTS, ".csv")) {
            files.figures(path)
                    .ifPresent(text -> facts.addAll(new PublicFactReader(text, files.log(), files.findings()).read()));
        }
        return facts;
    }

    private <T> List<T> all(FileKind kind, Class<T> type) {
        return files.all(kind, type, "registry", Scope.REGISTRY);
    }

    private static <F, E> List<E> join(List<F> files, Function<F, List<E>> entries) {
        return files.stream().flatMap(file -> entries.apply(file).stream()).toList();
    }

    /** The measures of a file; those without a module get the file's. */
    private static List<Measure> measures(Listings.Measures file) {
        ModuleId module = file.module();
        return module == null
                ? file.measures()
                : file.measures().stream()
                        .map(m -> m.module() == null ? in(module, m) : m)
                        .toList();
    }

    private static Measure in(ModuleId module, Measure m) {
        return new Measure(
                m.id(),
                m.title(),
                module,
                m.group(),
                m.description(),
                m.articles(),
                m.risks(),
                m.factors(),
                m.functionalities(),
                m.owner(),
                m.since(),
                m.due(),
                m.until(),
                m.restrictive(),
                m.rightsEffect(),
                m.safeguard(),
                m.reliesOn(),
                m.effects(),
                m.indicator(),
                m.progress(),
                m.evidence(),
                m.languages(),
                m.memberStates(),
                m.supersedes(),
                m.footnote(),
                m.source(),
                m.note(),
                m.places());
    }
}
