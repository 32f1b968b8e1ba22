package org.systemicrisk.report.view;

import java.util.List;
import org.systemicrisk.report.text.Markdown;

/** Units that have a part in managing the risks, and approvals (Article 41). */
public record GovernanceView(List<UnitView> units, List<SignOffRow> signOff) {

    /**
     * A unit or body.
     *
     * @param reportsTo unit it reports to; empty for the uppermost
     * @param head role of its head; empty when not stated
     */
    public record UnitView(String name, String kind, Markdown description, String reportsTo, String head) {}

    /** An approval. */
    public record SignOffRow(String body, String role, String date) {}
}
