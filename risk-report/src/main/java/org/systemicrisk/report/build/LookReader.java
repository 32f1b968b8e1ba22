package org.systemicrisk.report.build;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Settings;
import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.report.chart.Palette;
import org.systemicrisk.report.image.LogoPicture;
import org.systemicrisk.report.print.Color;
import org.systemicrisk.report.print.Logo;
import org.systemicrisk.report.print.Look;
import org.systemicrisk.report.print.PrintDiagnostic;

/** Reads logo and colours from the settings. Nothing outside the project folder is read, no link followed out of it. */
final class LookReader {

    /** Far above any logo, far below what hurts. */
    private static final long MOST_BYTES = 2L * 1024 * 1024;

    private final List<Finding> findings = new ArrayList<>();
    private final Look look;

    LookReader(Path project, Settings settings) {
        org.systemicrisk.model.assessment.Look wanted = settings.look();
        Look colours = Look.of(
                color(wanted, "colour", wanted == null ? null : wanted.colour(), Palette.DEFAULT.main()),
                color(wanted, "accent", wanted == null ? null : wanted.accent(), Palette.DEFAULT.accent()));
        Logo logo = wanted == null || wanted.logo() == null
                ? null
                : logo(
                        project,
                        wanted.logo(),
                        wanted.places().of("logo"),
                        settings.provider().name());
        this.look = logo == null ? colours : colours.withLogo(logo);
    }

    Look look() {
        return look;
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private Color color(
            org.systemicrisk.model.assessment.@Nullable Look wanted,
            String field,
            @Nullable String written,
            String otherwise) {
        if (wanted == null || written == null) {
            return Color.of(otherwise);
        }
        try {
            return Color.of(written);
        } catch (IllegalArgumentException notOne) {
            findings.add(Finding.error(
                    "LOK-001",
                    wanted.places().of(field),
                    "\"" + written + "\" is not a colour",
                    "write it as six hexadecimal digits: \"#17375e\""));
            return Color.of(otherwise);
        }
    }

    private @Nullable Logo logo(Path project, String path, Place place, String alt) {
        try {
            Path file = project.resolve(path).normalize();
            if (!file.startsWith(project.normalize())
                    || Files.exists(file) && !file.toRealPath().startsWith(project.toRealPath())) {
                return refused(place, "the logo " + path + " lies outside the project", "put a copy into the project");
            }
            if (!Files.isRegularFile(file)) {
                return refused(place, "there is no file " + path, "correct the path; it starts at the project folder");
            }
            if (Files.size(file) > MOST_BYTES) {
                return refused(place, "the logo " + path + " is larger than 2 MiB", "make it smaller");
            }
            return harmless(new Logo(path, Files.readAllBytes(file), alt), place);
        } catch (IOException | java.nio.file.InvalidPathException unreadable) {
            return refused(place, "the logo " + path + " cannot be read", "check the path and its permissions");
        }
    }

    /** The printers would refuse it or take something out of it, too, but cannot tell where it was asked for. */
    private @Nullable Logo harmless(Logo logo, Place place) {
        List<PrintDiagnostic> wrong = LogoPicture.of(logo).diagnostics();
        wrong.forEach(diagnostic -> findings.add(Finding.error(
                "LOK-003",
                place,
                logo.path() + ": " + diagnostic.context(),
                "draw it with shapes only, or take another")));
        return wrong.isEmpty() ? logo : null;
    }

    private @Nullable Logo refused(Place place, String fact, String help) {
        findings.add(Finding.error("LOK-002", place, fact, help));
        return null;
    }
}
