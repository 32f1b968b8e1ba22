package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.junit.jupiter.api.Test;
import org.systemicrisk.report.build.EditionKind;

final class EditionNamesTest {

    @Test
    void readEachEditionOnce() throws Exception {
        assertThat(EditionNames.parse(List.of("complete", " non-confidential", "complete")))
                .containsExactly(EditionKind.COMPLETE, EditionKind.NON_CONFIDENTIAL);
    }

    @Test
    void nameTheEditionsThereAreWhenOneIsUnknown() {
        assertThatThrownBy(() -> EditionNames.parse(List.of("public")))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("risk.editions: there is no edition \"public\"; there are complete, non-confidential");
    }

    @Test
    void refuseToWriteNothing() {
        assertThatThrownBy(() -> EditionNames.parse(List.of()))
                .isInstanceOf(MojoFailureException.class)
                .hasMessage("risk.editions: name at least one of complete, non-confidential");
    }
}
