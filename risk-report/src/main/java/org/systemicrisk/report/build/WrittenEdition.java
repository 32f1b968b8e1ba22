package org.systemicrisk.report.build;

import java.nio.file.Path;
import java.util.List;

/**
 * An edition that was written.
 *
 * @param folder where it is
 * @param files its files, by their names below the folder, sorted
 * @param pages pages of its PDF
 */
public record WrittenEdition(EditionKind kind, Path folder, List<String> files, int pages) {

    public WrittenEdition {
        files = List.copyOf(files);
    }
}
