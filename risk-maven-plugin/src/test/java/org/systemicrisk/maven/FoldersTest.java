package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.maven.model.Build;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FoldersTest {

    @TempDir
    Path temp;

    private Path working;
    private Path elsewhere;

    @BeforeEach
    void makeFolders() throws Exception {
        working = Files.createDirectory(temp.resolve("working"));
        elsewhere = Files.createDirectory(temp.resolve("elsewhere"));
    }

    @Test
    void areThoseOfThePomByDefault() throws Exception {
        Folders folders = Folders.of(null, null, withPom(elsewhere), working);

        assertThat(folders).isEqualTo(new Folders(elsewhere, elsewhere.resolve("build")));
    }

    @Test
    void areTheWorkingFolderAndItsTargetWithoutAPom() throws Exception {
        Folders folders = Folders.of(null, null, withoutPom(), working);

        assertThat(folders).isEqualTo(new Folders(working, working.resolve("target")));
    }

    @Test
    void stayInsideTheNamedFolderWithoutAPom() throws Exception {
        Folders folders = Folders.of(elsewhere.toFile(), null, withoutPom(), working);

        assertThat(folders).isEqualTo(new Folders(elsewhere, elsewhere.resolve("target")));
    }

    @Test
    void writeToThePomsBuildFolderWhateverIsRead() throws Exception {
        Folders folders = Folders.of(elsewhere.toFile(), null, withPom(working), working);

        assertThat(folders).isEqualTo(new Folders(elsewhere, working.resolve("build")));
    }

    @Test
    void writeWhereTheyAreToldTo() throws Exception {
        File output = temp.resolve("out/../reports").toFile();

        Folders folders = Folders.of(null, output, withPom(working), working);

        assertThat(folders.output()).isEqualTo(temp.resolve("reports"));
    }

    @Test
    void refuseAFolderThatIsNotThere() {
        assertThatThrownBy(() -> Folders.of(working.resolve("typo").toFile(), null, withoutPom(), working))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("risk.directory: there is no folder typo");
    }

    private static MavenProject withPom(Path folder) {
        MavenProject project = withoutPom();
        project.setFile(folder.resolve("pom.xml").toFile());
        Build build = new Build();
        build.setDirectory(folder.resolve("build").toString());
        project.setBuild(build);
        return project;
    }

    private static MavenProject withoutPom() {
        return new MavenProject();
    }
}
