package org.systemicrisk.data.yaml;

import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.finding.Place;

/** Keys with their values, in the order in which they stand. */
public record YamlMapping(List<Entry> entries, Place place, int start, int end) implements YamlNode {
    public YamlMapping {
        entries = List.copyOf(entries);
    }

    /** A key with its value. */
    public record Entry(YamlScalar key, YamlNode value) {}

    /** The value of a key. */
    public Optional<YamlNode> get(String key) {
        for (Entry entry : entries) {
            if (entry.key().value().equals(key)) {
                return Optional.of(entry.value());
            }
        }
        return Optional.empty();
    }

    @Override
    public String inWords() {
        return "a mapping";
    }
}
