package org.systemicrisk.report.print;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The colours and the logo of a document. */
public final class Look {

    private final Color main;
    private final Color accent;
    private final @Nullable Logo logo;

    private Look(Color main, Color accent, @Nullable Logo logo) {
        this.main = main;
        this.accent = accent;
        this.logo = logo;
    }

    /** A look without a logo. */
    public static Look of(Color main, Color accent) {
        return new Look(main, accent, null);
    }

    /** The same colours with a logo on the cover. */
    public Look withLogo(Logo newLogo) {
        return new Look(main, accent, newLogo);
    }

    /** Headings, rules and links. */
    public Color main() {
        return main;
    }

    /** Small ornaments. */
    public Color accent() {
        return accent;
    }

    public Optional<Logo> logo() {
        return Optional.ofNullable(logo);
    }
}
