package org.systemicrisk.data.yaml;

import org.systemicrisk.model.finding.Place;

/** A node of a YAML document, and where it stands in the text. */
public sealed interface YamlNode permits YamlScalar, YamlSequence, YamlMapping {
    /** The place of its first character. */
    Place place();

    /** Offset of its first character in the text. */
    int start();

    /** Offset behind its last character. */
    int end();

    /** What it is, in words: "text", "a number", "a list", "a mapping". */
    String inWords();
}
