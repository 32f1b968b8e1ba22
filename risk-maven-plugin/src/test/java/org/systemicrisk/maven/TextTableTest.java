package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class TextTableTest {

    @Test
    void alignsColumnsOnTheirWidestCell() {
        TextTable table = new TextTable()
                .row("module", "inherent", "residual")
                .row("Products", "High", "Medium")
                .row("Schutz der Größe", "Low Medium", "Low");

        assertThat(table.lines())
                .containsExactly(
                        "module            inherent    residual",
                        "Products          High        Medium",
                        "Schutz der Größe  Low Medium  Low");
    }

    @Test
    void hasNoLinesWithoutRows() {
        assertThat(new TextTable().lines()).isEmpty();
    }

    @Test
    void refusesARowOfAnotherLength() {
        TextTable table = new TextTable().row("module", "inherent");

        assertThatThrownBy(() -> table.row("Products")).hasMessage("a row of 1 cells in a table of 2");
    }
}
