package org.systemicrisk.model.rule.coverage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an entry does not say, in words for the fact and in keys for the help. */
final class Lacking {

    private final List<String> words = new ArrayList<>();
    private final List<String> keys = new ArrayList<>();

    /** Notes a part that is not there. */
    Lacking unless(boolean isThere, String key, String word) {
        if (!isThere) {
            keys.add(key);
            words.add(word);
        }
        return this;
    }

    /** The parts in words: {@code evidence and a unit}; empty when nothing is lacking. */
    Optional<String> words() {
        return words.isEmpty() ? Optional.empty() : Optional.of(joined(words));
    }

    /** The keys to be added: {@code evidence, unit and reopens}. */
    String keys() {
        return joined(keys);
    }

    private static String joined(List<String> items) {
        int last = items.size() - 1;
        return last == 0 ? items.get(0) : String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }
}
