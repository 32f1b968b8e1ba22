package org.systemicrisk.report.build;

import org.systemicrisk.report.publish.Folder;
import org.systemicrisk.report.words.Enumerations;

/** The editions a build can write. */
public enum EditionKind {
    /** Everything, with what the public edition lacks marked in place; for the authorities (Article 42(4)). */
    COMPLETE(Folder.CONFIDENTIAL),
    /** Without confidential parts, for everybody (Article 42(5)). */
    NON_CONFIDENTIAL(Folder.PUBLIC);

    private final Folder folder;

    EditionKind(Folder folder) {
        this.folder = folder;
    }

    /** The folder it is written to. */
    public Folder folder() {
        return folder;
    }

    /** Its name in settings: {@code complete}, {@code non-confidential}. */
    public String wire() {
        return Enumerations.wire(this);
    }
}
