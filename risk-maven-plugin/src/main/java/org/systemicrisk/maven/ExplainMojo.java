package org.systemicrisk.maven;

import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.data.explain.FindingPage;
import org.systemicrisk.data.explain.FindingPages;
import org.systemicrisk.data.findings.Nearest;

/** Explains the findings of a code: what is looked at and why, what is wrong, what is right. Needs no project. */
@Mojo(name = "explain", requiresProject = false, threadSafe = true)
public final class ExplainMojo extends AbstractMojo {

    /** The code of a finding, such as {@code FIG-001}. */
    @Parameter(property = "risk.code")
    private @Nullable String code;

    @Override
    public void execute() throws MojoFailureException {
        if (code == null || code.isBlank()) {
            throw new MojoFailureException("risk.code: say which finding, as in -Drisk.code=FIG-001");
        }
        String wanted = code.strip().toUpperCase(java.util.Locale.ROOT);
        FindingPage page = FindingPages.page(wanted).orElseThrow(() -> unknown(wanted));
        new PageText(page.markdown()).lines().forEach(getLog()::info);
    }

    private static MojoFailureException unknown(String wanted) {
        List<String> codes = FindingPages.codes();
        return new MojoFailureException("risk.code: there is no finding " + wanted + "; "
                + Nearest.help(wanted, codes, "the build prints the code of each finding"));
    }
}
