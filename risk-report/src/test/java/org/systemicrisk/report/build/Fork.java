package org.systemicrisk.report.build;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/** A build in a Java process of its own, which can be of another country or killed. */
final class Fork {

    private static final long PATIENCE_SECONDS = 120;

    private Fork() {}

    /**
     * What the process runs: project and output folder in, findings out, 1 when there is an error. With {@code risk.goal}
     * set to {@code check} every rule is run, and no edition written.
     */
    public static void main(String[] arguments) throws IOException {
        Project project = new Project(Path.of(arguments[0]), Path.of(arguments[1]));
        boolean check = System.getProperty("risk.goal", "report").equals("check");
        BuildOutcome outcome = check ? project.check() : project.build();
        System.out.write(Project.told(outcome).getBytes(StandardCharsets.UTF_8));
        System.out.flush();
        System.exit(outcome.hasErrors() ? 1 : 0);
    }

    /** Starts a build in another working directory. */
    static Process start(Project project, Path workingDirectory, String... jvmOptions) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-Djava.awt.headless=true"));
        command.addAll(List.of(jvmOptions));
        command.addAll(List.of("-cp", classPath(), Fork.class.getName()));
        command.add(project.folder().toAbsolutePath().toString());
        command.add(project.output().toAbsolutePath().toString());
        return new ProcessBuilder(command)
                .directory(workingDirectory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** Waits for the end and gives the exit status. */
    static int status(Process process) throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("the build did not end within " + PATIENCE_SECONDS + " seconds");
        }
        return process.exitValue();
    }

    private static String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
