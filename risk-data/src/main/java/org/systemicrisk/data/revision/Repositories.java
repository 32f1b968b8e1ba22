package org.systemicrisk.data.revision;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.jgit.errors.AmbiguousObjectException;
import org.eclipse.jgit.errors.IncorrectObjectTypeException;
import org.eclipse.jgit.errors.MissingObjectException;
import org.eclipse.jgit.errors.RepositoryNotFoundException;
import org.eclipse.jgit.errors.RevisionSyntaxException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Nearest;

/** Finds repositories and revisions, and says in a sentence why there is none. */
final class Repositories {

    private Repositories() {}

    /** The repository in whose work tree a folder lies. */
    static Repository around(Path folder) throws IOException {
        FileRepositoryBuilder builder =
                new FileRepositoryBuilder().setMustExist(true).findGitDir(folder.toFile());
        if (builder.getGitDir() == null) {
            throw new RevisionException("the project does not lie in a git repository");
        }
        try {
            Repository repository = builder.build();
            if (repository.isBare()) {
                repository.close();
                throw new RevisionException("the git repository has no work tree");
            }
            return repository;
        } catch (RepositoryNotFoundException broken) {
            throw new RevisionException("the folder " + builder.getGitDir() + " is no git repository", broken);
        }
    }

    static RevCommit commit(Repository repository, String name) throws IOException {
        try (RevWalk walk = new RevWalk(repository)) {
            ObjectId id = repository.resolve(name);
            if (id == null) {
                throw unknown(repository, name, null);
            }
            return walk.parseCommit(id);
        } catch (RevisionSyntaxException malformed) {
            throw new RevisionException(
                    "\"" + name + "\" is no name of a revision: give a tag, a branch or a commit", malformed);
        } catch (AmbiguousObjectException ambiguous) {
            throw new RevisionException(
                    "the revision " + name + " can be several: give more of the commit's name", ambiguous);
        } catch (IncorrectObjectTypeException other) {
            throw new RevisionException("the revision " + name + " is no commit", other);
        } catch (MissingObjectException missing) {
            throw unknown(repository, name, missing);
        }
    }

    private static RevisionException unknown(Repository repository, String name, @Nullable Throwable cause)
            throws IOException {
        if (isShallow(repository)) {
            return new RevisionException(
                    "the revision " + name
                            + " is not in this clone, which is shallow: run git fetch --unshallow --tags, or"
                            + " let the pipeline fetch the whole history (fetch-depth: 0, GIT_DEPTH: 0)",
                    cause);
        }
        List<String> names = names(repository);
        String sentence = "there is no revision " + name + " in the git repository; "
                + Nearest.help(
                        name,
                        names,
                        names.isEmpty() ? "it has no commit yet" : "git tag and git branch list what there is");
        return new RevisionException(sentence, cause);
    }

    private static boolean isShallow(Repository repository) {
        return Stream.of(repository.getDirectory(), repository.getCommonDirectory())
                .anyMatch(folder -> Files.exists(folder.toPath().resolve("shallow")));
    }

    private static List<String> names(Repository repository) throws IOException {
        return repository.getRefDatabase().getRefsByPrefix(Constants.R_HEADS, Constants.R_TAGS).stream()
                .map(Ref::getName)
                .flatMap(ref -> Optional.ofNullable(Repository.shortenRefName(ref)).stream())
                .sorted()
                .toList();
    }
}
