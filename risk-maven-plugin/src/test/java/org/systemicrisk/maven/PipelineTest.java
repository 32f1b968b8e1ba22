package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PipelineTest {

    @ParameterizedTest
    @CsvSource({
        "GITHUB_WORKSPACE, /work/repo, risk/shop/",
        "CI_PROJECT_DIR, /work/repo, risk/shop/",
        "CI_PROJECT_DIR, /work/repo/risk/shop, ''",
        "CI_PROJECT_DIR, /elsewhere, shop/",
        "OTHER, /work, shop/"
    })
    void countsPathsFromTheTopOfTheRepository(String variable, String value, String prefix) {
        Pipeline pipeline = new Pipeline(Map.of(variable, value));

        assertThat(pipeline.paths(Path.of("/work/repo/risk/shop"), Path.of("/work/repo/risk"))
                        .prefix())
                .isEqualTo(prefix);
    }

    @Test
    void countsFromTheProjectWhereItLiesOutside() {
        assertThat(new Pipeline(Map.of())
                        .paths(Path.of("/work/shop"), Path.of("/tmp"))
                        .prefix())
                .isEmpty();
    }

    @Test
    void knowsGitHub() {
        assertThat(new Pipeline(Map.of("GITHUB_ACTIONS", "true")).isGitHub()).isTrue();
        assertThat(new Pipeline(Map.of("GITHUB_ACTIONS", "false")).isGitHub()).isFalse();
        assertThat(new Pipeline(Map.of()).isGitHub()).isFalse();
    }
}
