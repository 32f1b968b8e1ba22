package org.systemicrisk.data.check;

import java.util.List;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;

/** Which findings are open and which accepted, and what is wrong with the acceptances, told among the open ones. */
record Verdict(List<Finding> open, List<AcceptedFinding> accepted) {}
