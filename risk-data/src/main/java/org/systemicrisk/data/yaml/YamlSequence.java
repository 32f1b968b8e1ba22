package org.systemicrisk.data.yaml;

import java.util.List;
import org.systemicrisk.model.finding.Place;

/** A list. */
public record YamlSequence(List<YamlNode> items, Place place, int start, int end) implements YamlNode {
    public YamlSequence {
        items = List.copyOf(items);
    }

    @Override
    public String inWords() {
        return "a list";
    }
}
