package org.systemicrisk.model.comparison;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.rating.Dimension;
import org.systemicrisk.model.scoring.Inputs;

/**
 * What a subject is scored from, as it is read under another methodology.
 *
 * @param faults why a rating's own inputs could not be read
 * @param fault why nothing can be told, because any rating may rest on what could not be read
 */
record ReadInputs(Inputs inputs, Map<Dimension, Unbridged> faults, Set<Caveat> caveats, Optional<Unbridged> fault) {

    private static final Set<Dimension> FROM_OTHERS =
            EnumSet.of(Dimension.INHERENT, Dimension.RESIDUAL, Dimension.PRIORITY);

    ReadInputs {
        faults = new EnumMap<>(faults.isEmpty() ? new EnumMap<>(Dimension.class) : faults);
        caveats = caveats.isEmpty() ? EnumSet.noneOf(Caveat.class) : EnumSet.copyOf(caveats);
    }

    /** Why a rating could not be computed: for reasons of its own, or of what it is computed from. */
    Unbridged reason(Dimension dimension) {
        return Optional.ofNullable(faults.get(dimension))
                .or(() -> FROM_OTHERS.contains(dimension)
                        ? faults.values().stream().findFirst()
                        : Optional.empty())
                .orElse(Unbridged.INPUTS_MISSING);
    }
}
