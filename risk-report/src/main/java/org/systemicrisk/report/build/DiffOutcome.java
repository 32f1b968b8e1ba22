package org.systemicrisk.report.build;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.source.SourceTexts;
import org.systemicrisk.model.finding.Finding;

/**
 * What came of a comparison.
 *
 * @param from what the earlier side is called
 * @param to what the later side is called
 * @param errors what kept the diff from being written
 * @param errorsOf the side in which they are; empty when they are in the diff itself
 * @param texts the files' lines for excerpts, with what is withheld masked
 * @param owed findings about material changes that nobody explains
 * @param stubs the lines of YAML that are missing, for each of them
 * @param summary what changed, in a few lines
 * @param folder where the diff is; absent when it was not written
 */
public record DiffOutcome(
        String from,
        String to,
        List<Finding> errors,
        String errorsOf,
        SourceTexts texts,
        List<Finding> owed,
        List<String> stubs,
        List<String> summary,
        @Nullable Path folder) {

    /** The page. */
    public static final String PAGE = "diff.md";

    /** The same for programs. */
    public static final String DATA = "diff.json";

    /** The lines that are missing, for the provider. */
    public static final String TO_EXPLAIN = "to-explain.yaml";

    public DiffOutcome {
        errors = List.copyOf(errors);
        owed = List.copyOf(owed);
        stubs = List.copyOf(stubs);
        summary = List.copyOf(summary);
    }

    static DiffOutcome refused(String from, String to, List<Finding> errors, String errorsOf, SourceTexts texts) {
        return new DiffOutcome(from, to, errors, errorsOf, texts, List.of(), List.of(), List.of(), null);
    }
}
