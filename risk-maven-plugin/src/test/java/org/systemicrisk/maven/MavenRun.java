package org.systemicrisk.maven;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/**
 * Runs a real Maven in a folder, the way a user does. The plugin comes from a repository of its own below
 * {@code target}, which the build fills; what else is needed is taken from the repository that this build uses. The
 * user's local repository is read, never written.
 */
final class MavenRun {

    /** The version of the plugin under test. */
    static final String VERSION = property("it.plugin.version");

    /** The plugin's coordinates, for goals that are called without a POM. */
    static final String PLUGIN = "org.systemicrisk:risk-maven-plugin:" + VERSION;

    private static final Path MAVEN = Path.of(property("it.maven.home"), "bin", "mvn");
    private static final Path REPOSITORY = Path.of(property("it.repository"));
    private static final Path SETTINGS = Path.of(property("it.settings"));
    private static final long TIME_LIMIT_MILLIS = TimeUnit.MINUTES.toMillis(5);

    private final Path folder;
    private final List<String> arguments = new ArrayList<>();
    private final Map<String, String> environment = new TreeMap<>();
    private long killAfterMillis;
    private String jvmOptions = "-XX:TieredStopAtLevel=1";

    private MavenRun(Path folder) {
        this.folder = folder;
    }

    static MavenRun in(Path folder) {
        return new MavenRun(folder);
    }

    MavenRun with(String... more) {
        arguments.addAll(Arrays.asList(more));
        return this;
    }

    MavenRun withEnvironment(String name, String value) {
        environment.put(name, value);
        return this;
    }

    /** Options of Maven's JVM, such as another zone or locale. */
    MavenRun withJvm(String options) {
        jvmOptions += " " + options;
        return this;
    }

    /** Kills Maven at a moment, as a lost power supply would. */
    MavenRun killAfter(long millis) {
        killAfterMillis = millis;
        return this;
    }

    /** Runs to the end, however that is. */
    Result run(String... goals) throws InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                MAVEN.toString(), "-B", "-ntp", "-gs", SETTINGS.toString(), "-Dmaven.repo.local=" + REPOSITORY));
        command.addAll(arguments);
        command.addAll(Arrays.asList(goals));
        try {
            return start(command);
        } catch (IOException broken) {
            throw new UncheckedIOException("cannot run " + command, broken);
        }
    }

    private Result start(List<String> command) throws IOException, InterruptedException {
        Path output = Files.createTempFile("maven-run", ".log");
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile());
            builder.environment().remove("MAVEN_ARGS");
            builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
            builder.environment().put("MAVEN_OPTS", jvmOptions);
            builder.environment().putAll(environment);
            Process maven = builder.start();
            if (!maven.waitFor(killAfterMillis > 0 ? killAfterMillis : TIME_LIMIT_MILLIS, TimeUnit.MILLISECONDS)) {
                maven.destroyForcibly().waitFor();
                if (killAfterMillis == 0) {
                    throw new IOException("Maven is still running after " + TIME_LIMIT_MILLIS + " ms");
                }
            }
            return new Result(maven.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
        } finally {
            Files.deleteIfExists(output);
        }
    }

    private static String property(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("run integration tests with \"mvn verify\": " + name + " is not set");
        }
        return value;
    }

    /** How a run ended, and everything it printed. */
    record Result(int exitStatus, String log) {

        boolean succeeded() {
            return exitStatus == 0;
        }

        /** The lines without the log level in front. */
        List<String> lines() {
            return log.lines()
                    .map(line -> line.replaceFirst("^\\[(INFO|WARNING|ERROR)] ?", ""))
                    .toList();
        }
    }
}
