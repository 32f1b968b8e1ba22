package org.systemicrisk.model.redaction;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.systemicrisk.model.assessment.AnswerValue;
import org.systemicrisk.model.assessment.Redaction;
import org.systemicrisk.model.disclosure.Cell;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.scoring.Checked;

/** Withholds what the criteria of a condition were held against. Which criteria there are, the methodology says to everybody. */
final class CriteriaEdit {

    private final Withholdings withholdings;
    private final Forms forms;
    private final Treatment treatment;
    private final String subject;

    CriteriaEdit(Withholdings withholdings, Forms forms, Treatment treatment, String subject) {
        this.withholdings = withholdings;
        this.forms = forms;
        this.treatment = treatment;
        this.subject = subject;
    }

    List<Checked> all(List<Checked> criteria) {
        return criteria.stream().map(this::one).toList();
    }

    private Checked one(Checked c) {
        MetricId metric = c.metric();
        Cell<BigDecimal> figure = c.figure();
        if (metric != null && figure != null) {
            return withholdings
                    .ofValue(metric)
                    .map(r -> new Checked(
                            c.criterion(), metric, treatment.treat(figure, r, forms.published(r, metric)), null, null))
                    .orElse(c);
        }
        String asked = c.criterion().answer();
        Cell<AnswerValue> answer = c.answer();
        if (asked == null || answer == null) {
            return c;
        }
        ModuleId module = new ModuleId(subject);
        Optional<Redaction> redaction = treatment == Treatment.MARK
                ? withholdings.ofAnswer(module, asked)
                : withholdings.ofAsked(module, asked);
        return redaction
                .map(r -> new Checked(c.criterion(), null, null, treatment.treat(answer, r), null))
                .orElse(c);
    }
}
