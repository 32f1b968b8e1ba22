package org.systemicrisk.report.view;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.AssessmentKind;
import org.systemicrisk.model.assessment.Dates;
import org.systemicrisk.model.assessment.Designation;
import org.systemicrisk.model.assessment.Provider;
import org.systemicrisk.model.assessment.Settings;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.view.DocumentView.Fact;

/** Maps what concerns the report as a whole. */
final class DocumentMapper {

    private final Phrases phrases;
    private final Assessment assessment;

    DocumentMapper(Phrases phrases) {
        this.phrases = phrases;
        this.assessment = phrases.terms().assessment();
    }

    DocumentView map(boolean isPublic, boolean isDraft, List<String> gaps) {
        Settings settings = assessment.settings();
        return new DocumentView(
                assessment.header().title(),
                settings.service().name(),
                settings.provider().name(),
                settings.language(),
                phrases.word(isDraft ? "edition.draft" : isPublic ? "edition.public" : "edition.complete"),
                isPublic,
                facts(settings),
                isPublic ? new FormNotes(phrases).all() : List.of(),
                phrases.markdown(settings.coverNote(), "cover-note", 1),
                Terms.year(assessment),
                assessment.previous() == null ? "" : Terms.year(assessment.previous()),
                gaps);
    }

    private List<Fact> facts(Settings settings) {
        List<Fact> facts = new ArrayList<>();
        fact(facts, "service", service(settings));
        Provider provider = settings.provider();
        fact(facts, "provider", provider.name());
        String coordinator = provider.coordinator();
        if (coordinator != null) {
            fact(facts, "coordinator", coordinator);
        }
        if (assessment.header().kind() != AssessmentKind.ANNUAL) {
            fact(
                    facts,
                    "kind",
                    phrases.terms().lists().of("kind", assessment.header().kind()));
        }
        dates(facts, assessment.header().dates());
        String contact = provider.contact();
        if (contact != null) {
            fact(facts, "contact", contact);
        }
        return facts;
    }

    private String service(Settings settings) {
        Designation designation = settings.designation();
        String name = settings.service().name();
        if (designation == null) {
            return name;
        }
        String as = designation.as();
        String date = phrases.date(designation.date());
        return as == null
                ? phrases.word("fact.service.designated-on", name, date)
                : phrases.word("fact.service.designated", name, as, date);
    }

    private void dates(List<Fact> facts, Dates dates) {
        fact(facts, "period", phrases.terms().dates().range(dates.period()));
        date(facts, "state-as-of", dates.stateAsOf());
        date(facts, "performed", dates.performed());
        date(facts, "transmitted", dates.transmitted());
        date(facts, "audit-report-received", dates.auditReportReceived());
        date(facts, "published", dates.published());
    }

    private void date(List<Fact> facts, String key, @Nullable LocalDate date) {
        if (date != null) {
            fact(facts, key, phrases.date(date));
        }
    }

    private void fact(List<Fact> facts, String key, String value) {
        facts.add(new Fact(phrases.word("fact." + key), value));
    }
}
