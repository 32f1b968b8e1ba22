package org.systemicrisk.data.check;

import java.util.List;
import org.systemicrisk.model.check.AcceptedFinding;
import org.systemicrisk.model.finding.Finding;

/**
 * Which findings are open and which accepted.
 *
 * @param open what nobody answers for
 * @param wrong findings about acceptances
 * @param accepted what somebody answers for
 */
record Verdict(List<Finding> open, List<Finding> wrong, List<AcceptedFinding> accepted) {}
