package org.systemicrisk.maven;

import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.systemicrisk.data.output.RepositoryPaths;

/** The pipeline in which Maven may be running, as its environment tells. */
record Pipeline(Map<String, String> environment) {

    static Pipeline here() {
        return new Pipeline(System.getenv());
    }

    /** Whether GitHub reads what is printed. */
    boolean isGitHub() {
        return environment.getOrDefault("GITHUB_ACTIONS", "").equals("true");
    }

    /** Where a project lies in the repository that the pipeline has checked out, or below the working folder. */
    RepositoryPaths paths(Path project, Path workingFolder) {
        Path place = project.toAbsolutePath().normalize();
        return Stream.of("GITHUB_WORKSPACE", "CI_PROJECT_DIR")
                .map(name -> environment.getOrDefault(name, ""))
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).toAbsolutePath().normalize())
                .filter(place::startsWith)
                .findFirst()
                .or(() -> Stream.of(workingFolder.toAbsolutePath().normalize())
                        .filter(place::startsWith)
                        .findFirst())
                .map(top -> prefix(top.relativize(place)))
                .orElse(RepositoryPaths.TOP);
    }

    private static RepositoryPaths prefix(Path folder) {
        String path = folder.toString().replace('\\', '/');
        return path.isEmpty() ? RepositoryPaths.TOP : new RepositoryPaths(path + "/");
    }
}
