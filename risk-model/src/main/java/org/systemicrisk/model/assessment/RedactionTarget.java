package org.systemicrisk.model.assessment;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.NameId;

/** What a redaction removes. */
public sealed interface RedactionTarget {

    /** The written form, as a regular expression. */
    String PATTERN = "passage|figure [^ ]+|name [^ ]+|measure [^ ]+|answer [^ ]+ [^ ]+";

    /** As it is written in the files. */
    @JsonValue
    String text();

    /** Reads the written form: {@code passage}, {@code figure ipr.listings}, {@code answer ipr q07}. */
    @JsonCreator
    static RedactionTarget of(String text) {
        List<String> words = List.of(text.trim().split("\\s+"));
        if (words.equals(List.of("passage"))) {
            return new Passage();
        }
        if (words.size() == 2) {
            switch (words.get(0)) {
                case "figure":
                    return new Figure(new MetricId(words.get(1)));
                case "name":
                    return new Name(new NameId(words.get(1)));
                case "measure":
                    return new MeasureEntry(new MeasureId(words.get(1)));
                default:
                    break;
            }
        }
        if (words.size() == 3 && words.get(0).equals("answer")) {
            return new AnswerTo(new ModuleId(words.get(1)), words.get(2));
        }
        throw new IllegalArgumentException("\"" + text + "\" is not a target: passage, figure <metric>, name <name>,"
                + " measure <measure> or answer <module> <question>");
    }

    /** The passages marked {@code {withheld <id of the redaction>}}. */
    record Passage() implements RedactionTarget {
        @Override
        public String text() {
            return "passage";
        }
    }

    /** Every observation of a metric in this assessment. */
    record Figure(MetricId metric) implements RedactionTarget {
        @Override
        public String text() {
            return "figure " + metric;
        }
    }

    /** A name, wherever text refers to it. */
    record Name(NameId name) implements RedactionTarget {
        @Override
        public String text() {
            return "name " + name;
        }
    }

    /** Title and text of a measure. */
    record MeasureEntry(MeasureId measure) implements RedactionTarget {
        @Override
        public String text() {
            return "measure " + measure;
        }
    }

    /**
     * The answer to a question, or to a part of severity, of a module.
     *
     * @param question id of a question, or name of a part of severity
     */
    record AnswerTo(ModuleId module, String question) implements RedactionTarget {
        @Override
        public String text() {
            return "answer " + module + " " + question;
        }
    }
}
