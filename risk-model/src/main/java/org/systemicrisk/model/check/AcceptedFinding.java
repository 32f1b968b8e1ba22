package org.systemicrisk.model.check;

import org.systemicrisk.model.finding.Finding;

/** A finding that stays, and the decision that it may. */
public record AcceptedFinding(Finding finding, Acceptance acceptance) {}
