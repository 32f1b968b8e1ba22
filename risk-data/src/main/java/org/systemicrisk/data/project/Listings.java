package org.systemicrisk.data.project;

import com.fasterxml.jackson.annotation.JsonPropertyDescription;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Consultation;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.check.Acceptance;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.registry.Functionality;
import org.systemicrisk.model.registry.Measure;
import org.systemicrisk.model.registry.Metric;
import org.systemicrisk.model.registry.NamedThing;
import org.systemicrisk.model.registry.Policy;
import org.systemicrisk.model.registry.RiskModule;
import org.systemicrisk.model.registry.Screening;
import org.systemicrisk.model.registry.Signal;
import org.systemicrisk.model.registry.Source;
import org.systemicrisk.model.registry.Unit;

/** The files that are a list below a key. */
final class Listings {
    private Listings() {}

    record Modules(
            @JsonPropertyDescription("Modules with their risks") List<RiskModule> modules,
            @JsonPropertyDescription("Categories of Article 34(1) without a risk of this service")
                    List<Screening> screenings) {}

    record Metrics(@JsonPropertyDescription("Metrics") List<Metric> metrics) {}

    record Measures(
            @JsonPropertyDescription("Module of every measure in this file that states none") @Nullable ModuleId module,
            @JsonPropertyDescription("Measures") List<Measure> measures) {}

    record Functionalities(@JsonPropertyDescription("Functionalities") List<Functionality> functionalities) {}

    record Policies(@JsonPropertyDescription("Policies") List<Policy> policies) {}

    record Governance(@JsonPropertyDescription("Units and bodies") List<Unit> units) {}

    record Names(@JsonPropertyDescription("Names") List<NamedThing> names) {}

    record Sources(@JsonPropertyDescription("Sources") List<Source> sources) {}

    record Signals(@JsonPropertyDescription("Signals") List<Signal> signals) {}

    record Redactions(@JsonPropertyDescription("Redactions") List<Redaction> redactions) {}

    record Consultations(@JsonPropertyDescription("Consultations") List<Consultation> consultations) {}

    record AcceptedFindings(@JsonPropertyDescription("Acceptances of findings") List<Acceptance> acceptedFindings) {}
}
