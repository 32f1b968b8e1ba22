package org.systemicrisk.maven;

import java.util.Set;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.systemicrisk.report.build.EditionKind;

/** Reads and scores the assessment and reports everything that is wrong with it, without writing an edition. */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VALIDATE, requiresProject = false, threadSafe = true)
public final class CheckMojo extends RiskMojo {

    @Override
    Set<EditionKind> editions() {
        return Set.of();
    }
}
