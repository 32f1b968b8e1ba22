package org.systemicrisk.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What reaches a repository when the sample is deployed to one. */
final class AttachedFilesIT {

    @TempDir
    Path temp;

    private SampleProject sample;
    private Path repository;

    @BeforeEach
    void copySample() throws Exception {
        sample = SampleProject.copyTo(temp.resolve("shop"));
        repository = temp.resolve("repository");
    }

    @Test
    void arePublicUnlessAskedOtherwise() throws Exception {
        assertThat(deployed())
                .containsExactly("non-confidential.html", "non-confidential.pdf", "non-confidential.zip", "pom");
    }

    @Test
    void includeConfidentialFilesWhenAskedByName() throws Exception {
        assertThat(deployed("-Drisk.attachConfidential"))
                .containsExactly(
                        "confidential.html",
                        "confidential.pdf",
                        "confidential.zip",
                        "non-confidential.html",
                        "non-confidential.pdf",
                        "non-confidential.zip",
                        "pom",
                        "redaction-statement-confidential.pdf");
    }

    /** Classifiers and types of what was deployed. */
    private List<String> deployed(String... options) throws IOException, InterruptedException {
        MavenRun.Result result = MavenRun.in(sample.folder())
                .with("-Dmaven.install.skip", "-DaltDeploymentRepository=test::" + repository.toUri())
                .with(options)
                .run("deploy");
        assertThat(result.succeeded()).as(result.log()).isTrue();

        try (Stream<Path> files = Files.walk(repository)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("sample-assessment-.*\\.(pom|pdf|html|zip|md|json)"))
                    .map(name -> name.replaceFirst("^sample-assessment-[0-9.]+-[0-9]+\\.[0-9]+-[0-9]+[-.]", ""))
                    .sorted()
                    .toList();
        }
    }
}
