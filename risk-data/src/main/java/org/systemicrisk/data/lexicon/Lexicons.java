package org.systemicrisk.data.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.source.SourceFile;
import org.systemicrisk.data.yaml.YamlMapping;
import org.systemicrisk.data.yaml.YamlNode;
import org.systemicrisk.data.yaml.YamlReader;
import org.systemicrisk.data.yaml.YamlScalar;
import org.systemicrisk.data.yaml.YamlSequence;
import org.systemicrisk.model.text.Lexicon;
import org.systemicrisk.model.text.WordList;

/** Reads the lexicon of a language, kept as YAML beside this class. */
public final class Lexicons {

    private Lexicons() {}

    /** The words of a language such as {@code en}; {@link Lexicon#EMPTY} where we have none. */
    public static Lexicon read(String language) {
        return text(language + ".yaml")
                .map(text -> read(new SourceFile(language + ".yaml", text)))
                .orElse(Lexicon.EMPTY);
    }

    private static Lexicon read(SourceFile file) {
        FindingList findings = new FindingList();
        Map<WordList, List<String>> lists = new EnumMap<>(WordList.class);
        YamlNode root = YamlReader.read(file, findings).orElseThrow(() -> broken(file, findings.sorted()));
        if (!(root instanceof YamlMapping mapping) || findings.size() > 0) {
            throw broken(file, findings.sorted());
        }
        mapping.entries().forEach(entry -> lists.put(list(entry.key().value()), phrases(entry.value(), file)));
        return new Lexicon(lists);
    }

    private static WordList list(String key) {
        return Arrays.stream(WordList.values())
                .filter(kind -> kind.wire().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("our own lexicon names an unknown list " + key));
    }

    private static List<String> phrases(YamlNode node, SourceFile file) {
        if (!(node instanceof YamlSequence sequence)) {
            throw broken(file, "a list is expected");
        }
        return sequence.items().stream()
                .map(YamlScalar.class::cast)
                .map(YamlScalar::value)
                .toList();
    }

    private static IllegalStateException broken(SourceFile file, Object why) {
        return new IllegalStateException("our own lexicon " + file.path() + " is broken: " + why);
    }

    private static Optional<String> text(String resource) {
        if (!resource.matches("[a-z]{2,3}\\.yaml")) {
            return Optional.empty();
        }
        try (InputStream in = Lexicons.class.getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
