package org.systemicrisk.data.findings;

import org.systemicrisk.model.finding.Finding;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Severity;

/**
 * Every finding that reading can give, and those about acceptances of findings. A code is stable for ever; a code that is no longer used is not used again.
 *
 * <p>Some findings say that content is missing. While a team drafts, they are no errors but numbered gaps.
 */
public enum Code {
    FIL_001("file or folder is missing"),
    FIL_002("file is not UTF-8"),
    FIL_003("file is empty"),
    FIL_004("file is too large"),
    FIL_005("file lies outside the project"),
    FIL_006("file has a name that nothing reads"),
    FIL_007("file cannot be read"),
    FIL_008("more findings than are shown", false, Severity.NOTE),

    YML_001("not valid YAML"),
    YML_002("anchor or alias"),
    YML_003("tag"),
    YML_004("key given twice"),
    YML_005("key that is not plain text"),
    YML_006("several documents where one is expected"),
    YML_007("nesting is too deep"),

    KEY_001("unknown key"),
    KEY_002("missing value"),
    KEY_003("wrong type"),
    KEY_004("wrong date"),
    KEY_005("word that is not in the list"),
    KEY_006("malformed id or code"),
    KEY_007("wrong number"),
    KEY_008("values that contradict each other"),

    CSV_001("not valid CSV"),
    CSV_002("unknown column"),
    CSV_003("column given twice"),
    CSV_004("missing column"),
    CSV_005("row of the wrong width"),

    OBS_001("figure without a value", true),
    OBS_002("wrong number in a row"),
    OBS_003("wrong date in a row"),
    OBS_004("malformed entry"),
    OBS_005("figure given twice"),
    OBS_006("deviating period without a reason", true),
    OBS_007("share disagrees with its parts"),
    OBS_008("period that ends before it begins"),
    OBS_009("typed share that is computed"),

    REF_001("id given twice"),
    REF_002("reference to something that does not exist"),
    REF_003("figure without an observation", true),
    REF_004("ambiguous figure"),
    REF_005("rating that does not exist", true),
    REF_006("date that is not given", true),
    REF_007("unknown chapter"),
    REF_008("no assessment to compare to"),
    REF_009("entry that continues itself"),

    NAR_001("unknown reference"),
    NAR_002("malformed reference"),
    NAR_003("passage that is not closed"),
    NAR_004("passage within a passage"),
    NAR_005("passage across blocks"),
    NAR_006("end of a passage that was not opened"),
    NAR_007("unknown chapter file"),
    NAR_008("unknown section"),
    NAR_009("section or chapter given twice"),
    NAR_010("chapter is not written", true),
    NAR_011("section is not written", true, Severity.WARNING),
    NAR_012("text before the first section"),

    MET_003("bands out of order"),
    MET_004("step without a band, or with two"),
    MET_005("unknown step"),
    MET_006("unknown scale"),
    MET_007("matrix of the wrong size"),
    MET_008("step given twice"),
    MET_009("version is not the file's name"),
    MET_010("matrix on the wrong scales"),
    MET_011("aggregation that does not fit"),
    MET_012("number that is not there to count with"),
    MET_013("case of something that the method does not have"),
    MET_014("area and weight that do not meet"),
    MET_020("conditions that do not fit"),
    MET_021("condition on something that nothing gives"),
    MET_022("dimension that is computed and is not"),

    RAT_001("module without ratings", true),
    RAT_002("rating without its input", true),
    RAT_003("question without an answer", true),
    RAT_004("question answered twice"),
    RAT_005("unknown question or part"),
    RAT_006("answer that is not on the scale"),
    RAT_007("step that is not on the scale"),
    RAT_008("factor without a statement", true),
    RAT_009("factor stated twice"),
    RAT_010("residual risk without a decision", true),
    RAT_011("risk rated under another module"),
    RAT_012("module rated twice"),
    RAT_020("figure or answer that no condition asks for"),
    RAT_021("figure or answer given twice"),
    RAT_022("rating of what is not rated"),
    RAT_023("team that rates twice, or in vain"),
    RAT_013("rating of something that is not in the assessment"),

    RED_001("redaction that hits nothing"),
    RED_002("passage without a redaction"),
    RED_003("redaction without a ground", true),
    RED_004("redaction without its reasons", true),
    RED_005("passage marked with a redaction of something else"),
    RED_006("withheld name in an id"),
    RED_007("withheld name typed into text"),
    RED_008("form for something that is no figure"),
    RED_009("band that does not hold its figure"),
    RED_010("form that is no coarser than its figure"),
    RED_011("comparison with a figure that is not there"),
    RED_012("form that is the figure itself"),
    RED_013("form that does not fit its figure"),
    RED_014("protection of something that is no figure"),
    RED_015("presumption that does not fit its figure"),

    DAT_001("unknown legal code"),
    DAT_002("dates out of order"),
    DAT_003("assessment that does not exist or is the same"),
    DAT_004("measure without a module"),
    DAT_006("methodology that does not exist"),
    DAT_007("entry that goes on beside the one that continues it"),

    PUB_001("published file that cannot be understood"),
    PUB_002("published file of another edition or assessment"),

    ACC_001("acceptance of nothing that was found", false, Severity.WARNING),
    ACC_002("acceptance that has ended", false, Severity.WARNING),
    ACC_003("acceptance for other content", false, Severity.WARNING),
    ACC_004("acceptance of what cannot be accepted"),
    ACC_005("reason that says nothing"),
    ACC_006("severity that cannot be changed");

    private final String title;
    private final boolean missingContent;
    private final Severity severity;

    Code(String title) {
        this(title, false);
    }

    Code(String title, boolean missingContent) {
        this(title, missingContent, Severity.ERROR);
    }

    Code(String title, boolean missingContent, Severity severity) {
        this.title = title;
        this.missingContent = missingContent;
        this.severity = severity;
    }

    /** The code as it is printed: {@code YML-003}. */
    public String id() {
        return name().replace('_', '-');
    }

    /** What such a finding is about, in a few words. */
    public String title() {
        return title;
    }

    /** Whether it says that content is missing, which a draft may lack. */
    public boolean isMissingContent() {
        return missingContent;
    }

    public Severity severity() {
        return severity;
    }

    /** A finding with this code. */
    public Finding at(Place place, String fact, String help) {
        return new Finding(id(), severity, place, fact, help);
    }

    /** The code of a finding that has one of these codes. */
    public static java.util.Optional<Code> of(Finding finding) {
        return java.util.Arrays.stream(values())
                .filter(code -> code.id().equals(finding.code()))
                .findFirst();
    }
}
