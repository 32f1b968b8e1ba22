package org.systemicrisk.report.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.systemicrisk.model.disclosure.Published;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.report.assembly.Projects;
import org.systemicrisk.report.words.Numbers;
import org.systemicrisk.report.words.Words;
import org.systemicrisk.report.words.WordsReader;

/** Every form in words, for counts and for shares. Spaces in numbers do not break. */
class FormTermsTest {

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "false | between 1,000 and 5,000              | zwischen 1.000 und 5.000                | between",
                "true  | between 1,000 % and 5,000 %          | zwischen 1.000 % und 5.000 %            | between",
                "false | about 12,000 (rounded to the nearest 500)                     | rund 12.000 (auf 500 gerundet) | near",
                "true  | about 12,000 % (rounded to the nearest 500 percentage points) | rund 12.000 % (auf 500 Prozentpunkte gerundet) | near",
                "true  | about 7 % (rounded to the nearest 1 percentage point)         | rund 7 % (auf 1 Prozentpunkt gerundet) | near-one",
                "false | index 104 (2023 = 100)               | Index 104 (2023 = 100)                  | index",
                "false | rose against 2023                    | gestiegen gegenüber 2023                | rose",
                "false | fell against 2023                    | gesunken gegenüber 2023                 | fell",
                "false | unchanged against 2023               | unverändert gegenüber 2023              | unchanged",
                "false | in the tens of thousands             | fünfstellig                             | magnitude 4",
                "false | in the billions                      | zehnstellig                             | magnitude 9",
                "false | of the order of 1 to 10              | in der Größenordnung von 1 bis 10       | magnitude 0",
                "true  | of the order of 0.1 % to 1 %         | in der Größenordnung von 0,1 % bis 1 %  | magnitude -1",
                "true  | of the order of 10 % to 100 %        | in der Größenordnung von 10 % bis 100 % | magnitude 1",
            })
    void areWordsOfTheLanguage(boolean percent, String english, String german, String form) {
        assertThat(words("en", percent, form)).isEqualTo(english);
        assertThat(words("de", percent, form)).isEqualTo(german);
    }

    private static String words(String language, boolean percent, String form) {
        Words words = new WordsReader().read(language, null);
        FormTerms terms =
                new FormTerms(Projects.published(Projects.small()).content(), words, new Numbers(words, null), percent);
        return published(form).accept(terms).replace('\u00a0', ' ');
    }

    private static Published published(String form) {
        AssessmentId base = new AssessmentId("2023");
        return switch (form.split(" ")[0]) {
            case "between" -> new Published.Between(new BigDecimal("1E+3"), new BigDecimal("5000.0"));
            case "near" -> new Published.Near(new BigDecimal("12000"), new BigDecimal("500"));
            case "near-one" -> new Published.Near(new BigDecimal("7.0"), new BigDecimal("1.0"));
            case "index" -> new Published.Index(new BigDecimal("104"), base);
            case "rose" -> new Published.Direction(Published.Way.ROSE, base);
            case "fell" -> new Published.Direction(Published.Way.FELL, base);
            case "unchanged" -> new Published.Direction(Published.Way.UNCHANGED, base);
            default -> new Published.Magnitude(Integer.parseInt(form.split(" ")[1]));
        };
    }
}
