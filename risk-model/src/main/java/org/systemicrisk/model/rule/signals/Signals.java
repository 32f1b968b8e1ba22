package org.systemicrisk.model.rule.signals;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import org.systemicrisk.model.assessment.Settings;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.registry.SignalKind;
import org.systemicrisk.model.rule.Dossier;

/** What signals are about, and who sent them. */
final class Signals {

    private static final Set<SignalKind> BINDING =
            EnumSet.of(SignalKind.AUTHORITY_ACTION, SignalKind.TEST_PURCHASE, SignalKind.RECALL, SignalKind.COURT);

    private Signals() {}

    /**
     * Whether a signal is about the service that is assessed: it names nobody else, or it names the service or its
     * provider, or it measured one of the service's own metrics.
     */
    static boolean isAboutUs(Signal signal, Dossier dossier) {
        if (signal.concerns() == null || signal.measured() != null) {
            return true;
        }
        Settings settings = dossier.assessment().settings();
        String concerns = signal.concerns().toLowerCase(Locale.ROOT);
        return concerns.contains(settings.service().name().toLowerCase(Locale.ROOT))
                || concerns.contains(settings.provider().name().toLowerCase(Locale.ROOT));
    }

    /** Whether it is an act of an authority or court, or a product was tested or recalled; not an opinion. */
    static boolean isBinding(Signal signal) {
        return BINDING.contains(signal.kind());
    }

    /** The modules that it bears on, by itself or by its risks. */
    static Set<ModuleId> modules(Signal signal, Dossier dossier) {
        Set<ModuleId> modules = new LinkedHashSet<>(signal.modules());
        signal.risks().forEach(risk -> dossier.index().moduleOf(risk).ifPresent(module -> modules.add(module.id())));
        return modules;
    }
}
