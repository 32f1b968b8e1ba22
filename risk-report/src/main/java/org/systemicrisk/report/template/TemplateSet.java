package org.systemicrisk.report.template;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

/**
 * The templates and words of a report: the built-in ones, each replaced by the project's file of the same name in
 * {@code templates/}. All are read before rendering begins; a template can then load nothing but these.
 */
public final class TemplateSet {

    /** The built-in templates, by name. */
    public static final List<String> BUILT_IN = List.of(
            "annex-categories.ftl",
            "annex-effectiveness.ftl",
            "annex-matrix.ftl",
            "annex-measures.ftl",
            "annex-metrics.ftl",
            "annex-probability.ftl",
            "annex-redactions.ftl",
            "annex-rules.ftl",
            "annex-sensitivity.ftl",
            "annex-severity.ftl",
            "chapter-conclusion.ftl",
            "chapter-consultations.ftl",
            "chapter-governance.ftl",
            "chapter-introduction.ftl",
            "chapter-methodology.ftl",
            "chapter-module.ftl",
            "chapter-platform.ftl",
            "chapter-signals.ftl",
            "chapter-summary.ftl",
            "cover.ftl",
            "derivation.ftl",
            "diff.ftl",
            "measure.ftl",
            "note.ftl",
            "statement.ftl",
            "table.ftl");

    private static final Pattern NAME = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*\\.ftl|words_[A-Za-z-]+\\.properties");
    private static final long LARGEST = 262_144;

    private final Map<String, String> own = new TreeMap<>();
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Reads a project's templates.
     *
     * @param folder the project's {@code templates/} folder; null or absent for the built-in templates only
     */
    public TemplateSet(@Nullable Path folder) {
        if (folder != null && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
            readAll(folder);
        }
    }

    /** What is wrong with the project's files. */
    public List<Finding> findings() {
        return List.copyOf(findings);
    }

    /** The project's words for a language. */
    public Optional<String> words(String language) {
        return Optional.ofNullable(own.get("words_" + language + ".properties"));
    }

    /** Source texts of all templates by name, the project's own in place of built-in ones. */
    Map<String, String> sources() {
        Map<String, String> sources = new TreeMap<>();
        BUILT_IN.forEach(name -> sources.put(name, builtIn(name)));
        own.forEach((name, text) -> {
            if (name.endsWith(".ftl")) {
                sources.put(name, text);
            }
        });
        return sources;
    }

    /** Whether a template contains these words, so that quoting them tells nothing that it has not told. */
    boolean writes(String words) {
        return sources().values().stream().anyMatch(source -> source.contains(words));
    }

    /** How findings name a template. */
    String file(String name) {
        return own.containsKey(name) ? "templates/" + name : "(built-in) " + name;
    }

    private void readAll(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                read(folder, file);
            }
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException("cannot read " + folder, cause);
        }
    }

    private void read(Path folder, Path file) throws IOException {
        String name = String.valueOf(file.getFileName());
        Place place = Place.ofFile("templates/" + name);
        if (name.startsWith(".") || name.endsWith(".md")) {
            return;
        }
        if (!NAME.matcher(name).matches()) {
            findings.add(Finding.error(
                    "TPL-002",
                    place,
                    "Nothing reads this file.",
                    "Templates are named like chapter-summary.ftl, words like words_fr.properties."));
        } else if (!file.toRealPath().startsWith(folder.toRealPath()) || !Files.isRegularFile(file)) {
            findings.add(Finding.error(
                    "TPL-003",
                    place,
                    "The file leads out of the folder templates/.",
                    "Put a copy of the file there instead of a link."));
        } else if (Files.size(file) > LARGEST) {
            findings.add(Finding.error("TPL-004", place, "The file is larger than 256 KiB.", "Split the template."));
        } else {
            decode(Files.readAllBytes(file), place).ifPresent(text -> {
                findings.addAll(name.endsWith(".ftl") ? TemplateLint.check(place.file(), text) : List.of());
                own.put(name, text);
            });
        }
    }

    private Optional<String> decode(byte[] bytes, Place place) {
        try {
            return Optional.of(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException broken) {
            findings.add(Finding.error("TPL-005", place, "The file is not UTF-8.", "Save it as UTF-8."));
            return Optional.empty();
        }
    }

    private static String builtIn(String name) {
        try (InputStream in = TemplateSet.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no built-in template " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new IllegalStateException("cannot read the built-in template " + name, cause);
        }
    }
}
