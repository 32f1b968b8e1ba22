package org.systemicrisk.report.build;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.output.RepositoryPaths;

/**
 * How findings are judged and written.
 *
 * @param failOn what makes the build fail
 * @param asOf the day on which dates are judged; the day the assessment was performed when absent
 * @param formats forms that are written beside JSON and SARIF
 * @param paths where the project lies in its repository, for the forms that code hosts read
 */
public record CheckOptions(FailOn failOn, @Nullable LocalDate asOf, Set<FindingFormat> formats, RepositoryPaths paths) {

    /** Fails on errors, judges as of the day of the assessment, writes nothing beside JSON and SARIF. */
    public static final CheckOptions DEFAULT = new CheckOptions(FailOn.ERROR, null, Set.of(), RepositoryPaths.TOP);

    public CheckOptions {
        formats = Set.copyOf(formats);
    }
}
