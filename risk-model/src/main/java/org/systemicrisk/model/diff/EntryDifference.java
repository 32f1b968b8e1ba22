package org.systemicrisk.model.diff;

import java.util.List;

/**
 * An entry of the registry or of the assessment that came, went, became another, or says something else.
 *
 * @param fields the keys of the files whose content differs, where one entry continues one entry
 */
public record EntryDifference(Kind kind, List<String> from, List<String> to, What what, List<String> fields)
        implements Difference {

    public EntryDifference {
        from = List.copyOf(from);
        to = List.copyOf(to);
        fields = List.copyOf(fields);
    }

    @Override
    public Weight weight() {
        return switch (kind) {
            case MODULE, RISK -> Weight.REGISTRY;
            case MEASURE -> Weight.MEASURE;
            case METRIC -> Weight.FIGURE;
            default -> Weight.OTHER;
        };
    }

    @Override
    public double size() {
        return 0;
    }

    @Override
    public EntryDifference mirrored() {
        return new EntryDifference(kind, /* from= */ to, /* to= */ from, what.mirrored(), fields);
    }
}
