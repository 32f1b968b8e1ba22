package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class PageTextTest {

    @Test
    void readsWellOnATerminal() {
        String page =
                """
                # FIG-001: one value

                *error · Article 34(1)*

                **What to do:** see [the manual](../manual/x.md) on `value`.

                ## Wrong

                ```diff
                - a **b** `c`

                + # d
                ```
                """;

        assertThat(new PageText(page).lines())
                .containsExactly(
                        "FIG-001: one value",
                        "",
                        "error · Article 34(1)",
                        "",
                        "What to do: see the manual on value.",
                        "",
                        "Wrong:",
                        "",
                        "    - a **b** `c`",
                        "",
                        "    + # d");
    }
}
