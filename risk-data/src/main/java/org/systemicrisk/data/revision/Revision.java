package org.systemicrisk.data.revision;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.lib.FileMode;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.eclipse.jgit.treewalk.filter.PathFilter;

/**
 * An assessment project as it was in a revision, in a temporary folder that is removed on closing. It is read by the same reader as any
 * other folder.
 */
public final class Revision implements AutoCloseable {

    private final Path folder;
    private final String commit;

    private Revision(Path folder, String commit) {
        this.folder = folder;
        this.commit = commit;
    }

    /**
     * Takes a project out of a revision of the git repository it lies in.
     *
     * @param project the project's folder, at the top of the repository or below
     * @param name what git calls a revision: a tag, a branch, a commit, {@code HEAD~1}
     * @throws RevisionException when there is no such revision, or the project was not in it
     * @throws IOException when the repository cannot be read or the temporary folder not be written
     */
    public static Revision open(Path project, String name) throws IOException {
        NoSettings.apply();
        Path real = project.toRealPath();
        try (Repository repository = Repositories.around(real)) {
            RevCommit commit = Repositories.commit(repository, name);
            Path top = repository.getWorkTree().toPath().toRealPath();
            String within = top.relativize(real).toString().replace('\\', '/');
            Path folder = Files.createTempDirectory("risk-revision");
            Revision revision = new Revision(folder, commit.name());
            try {
                revision.take(repository, commit, within, name);
                return revision;
            } catch (IOException | RuntimeException failed) {
                revision.close();
                throw failed;
            }
        }
    }

    /** Where the project is until this is closed. */
    public Path folder() {
        return folder;
    }

    /** The commit's full name. */
    public String commit() {
        return commit;
    }

    @Override
    public void close() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> deepestFirst = all.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        }
    }

    private void take(Repository repository, RevCommit commit, String within, String name) throws IOException {
        String prefix = within.isEmpty() ? "" : within + "/";
        int files = 0;
        try (TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(commit.getTree());
            walk.setRecursive(true);
            if (!within.isEmpty()) {
                walk.setFilter(PathFilter.create(within));
            }
            while (walk.next()) {
                String path = walk.getPathString();
                if (path.startsWith(prefix) && isFile(walk.getFileMode())) {
                    copy(repository, walk, folder.resolve(path.substring(prefix.length())));
                    files++;
                }
            }
        } catch (MissingObjectException missing) {
            throw new RevisionException(
                    "the revision " + name + " is not whole in this clone: fetch it without a filter", missing);
        }
        if (files == 0) {
            throw new RevisionException("the revision " + name + " has no folder "
                    + (within.isEmpty() ? "with files" : within) + ": the project was not there yet, or was elsewhere");
        }
    }

    /** A link may lead anywhere, and another repository is not in this one. */
    private static boolean isFile(FileMode mode) {
        return FileMode.REGULAR_FILE.equals(mode) || FileMode.EXECUTABLE_FILE.equals(mode);
    }

    private void copy(Repository repository, TreeWalk walk, Path file) throws IOException {
        if (!file.normalize().startsWith(folder)) {
            throw new RevisionException("the revision holds a file whose name leads out of the project");
        }
        Files.createDirectories(file.getParent());
        try (OutputStream out = Files.newOutputStream(file)) {
            repository.open(walk.getObjectId(0)).copyTo(out);
        }
    }
}
