package org.systemicrisk.data.project;

import java.util.List;
import java.util.Map;
import org.systemicrisk.model.assessment.Provider;
import org.systemicrisk.model.assessment.Service;
import org.systemicrisk.model.assessment.Settings;
import org.systemicrisk.model.finding.Places;
import org.systemicrisk.model.methodology.Methodology;

/**
 * Stand in for what could not be read, so that the rest can be checked. There is an error then, and no assessment
 * leaves the reader with them.
 */
final class Placeholders {
    static final Settings SETTINGS = Settings.of(
            new Service("unread", null, null, null, Places.NONE),
            new Provider("unread", null, null, null, Places.NONE),
            "en");

    static final Methodology METHODOLOGY = new Methodology(
            "unread", "unread", Map.of(), null, null, null, null, null, List.of(), null, null, null, Places.NONE);

    private Placeholders() {}
}
