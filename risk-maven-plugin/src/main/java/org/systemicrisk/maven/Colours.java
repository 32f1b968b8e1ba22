package org.systemicrisk.maven;

import java.io.Console;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.maven.execution.MavenSession;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.output.Ink;

/**
 * Whether the log may be coloured: as Maven decides it for its own lines ({@code -Dstyle.color}, {@code -B}, {@code -l}, a
 * terminal), and not where {@code NO_COLOR} is set.
 */
record Colours(Properties userProperties, boolean interactive, Map<String, String> environment, boolean terminal) {

    private static final Set<String> ALWAYS = Set.of("always", "yes", "force");
    private static final Set<String> NEVER = Set.of("never", "no", "none");

    /** By the build and the machine on which it runs. */
    static Ink ink(MavenSession session) {
        Colours here = new Colours(
                session.getUserProperties(),
                session.getRequest().isInteractiveMode(),
                System.getenv(),
                isTerminal(System.console()) && mavenColours());
        return here.wanted() ? Ink.COLOURS : Ink.PLAIN;
    }

    boolean wanted() {
        String style = userProperties.getProperty("style.color", "auto");
        if (ALWAYS.contains(style) || NEVER.contains(style)) {
            return ALWAYS.contains(style);
        }
        boolean refused = !environment.getOrDefault("NO_COLOR", "").isEmpty()
                || environment.getOrDefault("TERM", "").equals("dumb");
        return interactive && terminal && !refused;
    }

    /** Newer platforms have a console where there is no terminal, and tell so. */
    private static boolean isTerminal(@Nullable Console console) {
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException older) {
            return true;
        }
    }

    /** Whether Maven 3 colours its own lines, which it does not when they go to a file; other Mavens cannot be asked. */
    private static boolean mavenColours() {
        try {
            return (boolean) Class.forName("org.fusesource.jansi.Ansi")
                    .getMethod("isEnabled")
                    .invoke(null);
        } catch (ReflectiveOperationException another) {
            return true;
        }
    }
}
