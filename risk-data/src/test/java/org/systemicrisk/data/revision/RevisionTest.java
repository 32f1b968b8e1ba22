package org.systemicrisk.data.revision;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions of real repositories. */
final class RevisionTest {

    private static final PersonIdent SOMEBODY = new PersonIdent("Somebody", "somebody@example.org");

    @TempDir
    Path temp;

    private Path top;
    private Git git;

    @BeforeEach
    void commitTwice() throws Exception {
        NoSettings.apply();
        top = Files.createDirectory(temp.resolve("repository"));
        git = Git.init().setDirectory(top.toFile()).setInitialBranch("main").call();
        write("shop/assessment.yaml", "first\n");
        write("shop/assessments/2023/assessment.yaml", "year\n");
        write("other/file.txt", "other\n");
        commit("first");
        git.tag().setName("v1.0").setTagger(SOMEBODY).setMessage("one").call();
        write("shop/assessment.yaml", "second\n");
        commit("second");
        write("shop/assessment.yaml", "not committed\n");
    }

    @AfterEach
    void close() {
        git.close();
    }

    @Test
    void takesTheProjectOfASubfolderAndNothingElse() throws IOException {
        try (Revision revision = Revision.open(top.resolve("shop"), "v1.0")) {
            assertThat(texts(revision.folder()))
                    .containsExactlyInAnyOrderEntriesOf(
                            Map.of("assessment.yaml", "first\n", "assessments/2023/assessment.yaml", "year\n"));
            assertThat(revision.commit()).matches("[0-9a-f]{40}");
        }
    }

    @Test
    void takesTheProjectAtTheTop() throws IOException {
        try (Revision revision = Revision.open(top, "HEAD~1")) {
            assertThat(texts(revision.folder()))
                    .containsKeys("shop/assessment.yaml", "other/file.txt")
                    .hasSize(3);
        }
    }

    @Test
    void leavesNothingBehindAndTouchesNothing() throws IOException {
        Map<String, String> before = texts(top);
        Path folder;

        try (Revision revision = Revision.open(top.resolve("shop"), "main")) {
            folder = revision.folder();
            assertThat(folder.resolve("assessment.yaml")).hasContent("second");
        }

        assertThat(folder).doesNotExist();
        assertThat(texts(top)).isEqualTo(before).containsEntry("shop/assessment.yaml", "not committed\n");
    }

    @Test
    void leavesLinksAside() throws Exception {
        Files.createSymbolicLink(top.resolve("shop/link.yaml"), temp.resolve("elsewhere"));
        commit("link");

        try (Revision revision = Revision.open(top.resolve("shop"), "HEAD")) {
            assertThat(texts(revision.folder())).doesNotContainKey("link.yaml");
        }
    }

    @Test
    void saysWhichRevisionMayBeMeant() {
        assertThatExceptionOfType(RevisionException.class)
                .isThrownBy(() -> Revision.open(top.resolve("shop"), "v1.1"))
                .withMessage("there is no revision v1.1 in the git repository; did you mean v1.0?");
        assertThatExceptionOfType(RevisionException.class)
                .isThrownBy(() -> Revision.open(top.resolve("shop"), "release"))
                .withMessage("there is no revision release in the git repository; one of: main, v1.0");
        assertThatExceptionOfType(RevisionException.class)
                .isThrownBy(() -> Revision.open(top.resolve("shop"), "0123456789012345678901234567890123456789"))
                .withMessageContaining("there is no revision 0123456789012345678901234567890123456789");
    }

    @Test
    void saysThatANameIsNone() {
        assertThatExceptionOfType(RevisionException.class)
                .isThrownBy(() -> Revision.open(top, "v1.0^{"))
                .withMessage("\"v1.0^{\" is no name of a revision: give a tag, a branch or a commit");
    }

    @Test
    void saysThatATagIsNoCommit() throws Exception {
        ObjectId blob = git.getRepository().resolve("HEAD:shop/assessment.yaml");
        org.eclipse.jgit.lib.RefUpdate tag = git.getRepository().updateRef("refs/tags/file");
        tag.setNewObjectId(blob);
        tag.update();

        assertThatExceptionOfType(RevisionException.class)
                .isThrownBy(() -> Revision.open(top, "file"))
                .withMessage("the revision file is no commit");
    }

    @Test
    void saysThatTheProjectWasNotThere() throws IOException {
        Files.createDirectories(top.resolve("later"));

        assertThatExceptionOfType(RevisionException.class)
                .isThrownBy(() -> Revision.open(top.resolve("later"), "v1.0"))
                .withMessage("the revision v1.0 has no folder later: the project was not there yet, or was elsewhere");
    }

    @Test
    void saysThatThereIsNoRepository() throws IOException {
        Path outside = Files.createDirectory(temp.resolve("outside"));

        assertThatExceptionOfType(RevisionException.class)
                .isThrownBy(() -> Revision.open(outside, "v1.0"))
                .withMessage("the project does not lie in a git repository");
    }

    @Test
    void saysThatAShallowCloneHasToBeFetchedWhole() throws IOException {
        ObjectId head = git.getRepository().resolve("HEAD");
        Files.writeString(top.resolve(".git/shallow"), head.name() + "\n", UTF_8);

        assertThatExceptionOfType(RevisionException.class)
                .isThrownBy(() -> Revision.open(top.resolve("shop"), "v0.9"))
                .withMessage(
                        "the revision v0.9 is not in this clone, which is shallow: run git fetch --unshallow --tags, or let"
                                + " the pipeline fetch the whole history (fetch-depth: 0, GIT_DEPTH: 0)");
    }

    @Test
    void readsFromALinkedWorkTree() throws IOException {
        Path linked = Files.createDirectories(temp.resolve("linked/shop")).getParent();
        Path meta = Files.createDirectories(top.resolve(".git/worktrees/linked"));
        Files.writeString(linked.resolve(".git"), "gitdir: " + meta + "\n", UTF_8);
        Files.writeString(meta.resolve("gitdir"), linked.resolve(".git") + "\n", UTF_8);
        Files.writeString(meta.resolve("commondir"), "../..\n", UTF_8);
        Files.writeString(meta.resolve("HEAD"), "ref: refs/heads/main\n", UTF_8);

        try (Revision revision = Revision.open(linked.resolve("shop"), "v1.0")) {
            assertThat(revision.folder().resolve("assessment.yaml")).hasContent("first");
        }
    }

    private void write(String path, String text) throws IOException {
        Path file = top.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, UTF_8);
    }

    private void commit(String message) throws Exception {
        git.add().addFilepattern(".").call();
        git.commit()
                .setMessage(message)
                .setAuthor(SOMEBODY)
                .setCommitter(SOMEBODY)
                .setSign(false)
                .call();
    }

    private static Map<String, String> texts(Path folder) throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                texts.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        new String(Files.readAllBytes(file), java.nio.charset.StandardCharsets.ISO_8859_1));
            }
        }
        return texts;
    }
}
