package org.systemicrisk.data.network;

import java.util.Map;
import org.systemicrisk.data.binding.BindingLog;
import org.systemicrisk.data.binding.Scope;
import org.systemicrisk.data.findings.Code;
import org.systemicrisk.data.findings.FindingList;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.methodology.Methodology;

/**
 * What a check looks at.
 *
 * @param assessment as far as it could be read
 * @param methodologies all methodologies of the project, by version
 */
public record Inspection(
        Assessment assessment, Map<String, Methodology> methodologies, BindingLog log, FindingList findings) {
    /** The scope of the assessment's own files. */
    Scope scope() {
        return new Scope(assessment.id().value());
    }

    /** Whether a report is made of the assessment, so that everything a report needs must be there. */
    boolean isRendered() {
        return assessment.header().isRendered();
    }

    /** Whether files of a kind were read without a finding, so that what they lack is lacking indeed. */
    boolean isSound(String fileKind) {
        return log.isSound(fileKind, scope());
    }

    void add(Code code, Place place, String fact, String help) {
        findings.add(code, place, fact, help);
    }
}
