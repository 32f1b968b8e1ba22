package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.maven.project.MavenProject;
import org.junit.jupiter.api.Test;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;

final class SeenTest {

    private static final Finding UNUSED =
            Finding.warning("REF-004", Place.ofFile("registry/policies.yaml"), "nothing refers to policy returns", "");
    private static final Finding LATER = Finding.warning("PDF-002", Place.NONE, "a table is wider than the page", "");

    @Test
    void areNotShownAgainByTheNextGoalOfTheSameBuild() {
        MavenProject project = new MavenProject();

        List<Finding> byCheck = new Seen(project).unseen(List.of(UNUSED));
        List<Finding> byReport = new Seen(project).unseen(List.of(UNUSED, LATER));

        assertThat(byCheck).containsExactly(UNUSED);
        assertThat(byReport).containsExactly(LATER);
    }

    @Test
    void areShownForEveryProjectOfTheBuild() {
        new Seen(new MavenProject()).unseen(List.of(UNUSED));

        assertThat(new Seen(new MavenProject()).unseen(List.of(UNUSED))).containsExactly(UNUSED);
    }
}
