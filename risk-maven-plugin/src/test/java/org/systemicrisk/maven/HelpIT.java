package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class HelpIT {

    @TempDir
    Path empty;

    @Test
    void explainsTheGoalsWithoutAProject() throws Exception {
        MavenRun.Result result = MavenRun.in(empty).run(MavenRun.PLUGIN + ":help");

        assertThat(result.log()).contains("risk:help");
        assertThat(result.succeeded()).isTrue();
    }
}
