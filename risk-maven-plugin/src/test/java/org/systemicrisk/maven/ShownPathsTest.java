package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class ShownPathsTest {

    private final Path working = Path.of("/home/kim/assessments");
    private final ShownPaths paths = new ShownPaths(working);

    @Test
    void areRelativeToTheWorkingFolder() {
        assertThat(paths.show(working.resolve("shop/registry/modules.yaml"))).isEqualTo("shop/registry/modules.yaml");
    }

    @Test
    void areAbsoluteOutsideTheWorkingFolder() {
        assertThat(paths.show(Path.of("/srv/shop/assessment.yaml"))).isEqualTo("/srv/shop/assessment.yaml");
    }

    @Test
    void showTheWorkingFolderItselfAsADot() {
        assertThat(paths.show(working)).isEqualTo(".");
    }

    @Test
    void doNotClimb() {
        assertThat(paths.show(working.resolve("shop/../../other"))).isEqualTo("/home/kim/other");
    }
}
