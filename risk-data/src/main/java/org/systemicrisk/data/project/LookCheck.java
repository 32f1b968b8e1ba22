package org.systemicrisk.data.project;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.data.source.ProjectFolder;
import org.systemicrisk.model.assessment.Look;
import org.systemicrisk.model.finding.Place;

/** The look of the report: colours that are colours, and a logo that lies in the project. */
final class LookCheck {
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}");
    private static final Pattern LOGO = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_./-]*\\.(svg|png)");

    private final ProjectFolder folder;
    private final FindingList findings;

    LookCheck(ProjectFolder folder, FindingList findings) {
        this.folder = folder;
        this.findings = findings;
    }

    void check(@Nullable Look look) {
        if (look == null) {
            return;
        }
        colour(look.colour(), look.places().of("colour"));
        colour(look.accent(), look.places().of("accent"));
        String logo = look.logo();
        Place place = look.places().of("logo");
        if (logo == null) {
            return;
        }
        if (!LOGO.matcher(logo).matches() || logo.contains("..")) {
            findings.add(
                    Code.FIL_005,
                    place,
                    "the logo is not named as a file of this project",
                    "write a path below the project folder that ends in .svg or .png, such as look/logo.svg");
        } else if (!folder.isFile(logo)) {
            findings.add(Code.FIL_001, place, "there is no file " + logo, "add it, or correct the path");
        }
    }

    private void colour(@Nullable String colour, Place place) {
        if (colour != null && !COLOUR.matcher(colour).matches()) {
            findings.add(Code.KEY_006, place, "this is not a colour", "write it like \"#17375e\", in quotes");
        }
    }
}
