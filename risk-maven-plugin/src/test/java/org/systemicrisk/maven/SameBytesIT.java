package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Same inputs, same bytes, wherever and however they are built. */
final class SameBytesIT {

    @TempDir
    Path temp;

    @Test
    void comeFromAnyZoneLocaleCharsetFolderAndNumberOfThreads() throws Exception {
        SampleProject here = SampleProject.copyTo(temp.resolve("here"));
        SampleProject there = SampleProject.copyTo(temp.resolve("a longer, ünusual path"), Comparator.reverseOrder());

        MavenRun.Result first = MavenRun.in(here.folder())
                .withJvm("-Duser.timezone=UTC -Duser.language=en -Duser.country=IE -Dfile.encoding=UTF-8")
                .run("package");
        MavenRun.Result second = MavenRun.in(there.folder())
                .withJvm(
                        "-Duser.timezone=Pacific/Kiritimati -Duser.language=tr -Duser.country=TR -Dfile.encoding=ISO-8859-1")
                .with("-T2")
                .run("package");

        assertThat(first.succeeded()).as(first.log()).isTrue();
        assertThat(second.succeeded()).as(second.log()).isTrue();
        Map<String, Path> expected = here.builtFiles();
        Map<String, Path> actual = there.builtFiles();
        assertThat(actual.keySet()).isEqualTo(expected.keySet()).isNotEmpty();
        expected.forEach((name, file) -> assertThat(actual.get(name)).as(name).hasSameBinaryContentAs(file));
    }
}
