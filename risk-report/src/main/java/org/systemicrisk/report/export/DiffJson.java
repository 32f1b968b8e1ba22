package org.systemicrisk.report.export;

import java.util.Objects;

/** Writes {@code diff.json}, the same bytes for the same diff. */
public final class DiffJson {

    private DiffJson() {}

    /** The file's content, UTF-8 with line feeds. */
    public static byte[] write(ExportedDiff diff) {
        return AssessmentJson.print(Objects.requireNonNull(RecordJson.of(diff)));
    }

    /** The schema of the file (JSON Schema, draft 2020-12). */
    public static byte[] schema() {
        return AssessmentJson.print(new RecordSchema()
                .of(
                        ExportedDiff.class,
                        "What changed between two systemic risk assessments",
                        "Every difference of two assessments, heaviest first, for one audience."));
    }
}
