package org.systemicrisk.report.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.systemicrisk.model.diff.MethodDifference;
import org.systemicrisk.model.diff.MethodDifference.ScaleDifference;
import org.systemicrisk.report.text.Terms;

/** Another methodology, in sentences. */
final class MethodWords {

    private final Terms then;
    private final Terms now;

    MethodWords(Terms then, Terms now) {
        this.then = then;
        this.now = now;
    }

    String sentence(MethodDifference difference) {
        List<String> sentences = new ArrayList<>();
        sentences.add(
                difference.before().equals(difference.now())
                        ? word("diff.method.edited", difference.now())
                        : word(
                                "diff.method.replaced",
                                then.assessment().methodology().name(),
                                now.assessment().methodology().name()));
        difference.scales().forEach(scale -> sentences.add(scale(scale)));
        if (!difference.parts().isEmpty()) {
            sentences.add(word(
                    "diff.method.parts",
                    now.lists().join(difference.parts().stream().map(this::part).toList())));
        }
        return String.join(" ", sentences);
    }

    private String scale(ScaleDifference scale) {
        String name = part(scale.name());
        if (scale.then().isEmpty()) {
            return word("diff.method.scale.new", name, steps(scale.today()));
        }
        if (scale.today().isEmpty()) {
            return word("diff.method.scale.removed", name, steps(scale.then()));
        }
        return word(
                "diff.method.scale",
                name,
                scale.then().size(),
                steps(scale.then()),
                scale.today().size(),
                steps(scale.today()));
    }

    private String steps(List<String> steps) {
        return String.join(", ", steps);
    }

    private String part(String key) {
        return Stream.of("dimension." + key, "diff.method.part." + key)
                .filter(now.words()::has)
                .findFirst()
                .map(this::word)
                .orElseGet(() -> key.replace('-', ' '));
    }

    private String word(String key, Object... values) {
        return now.words().text(key, values);
    }
}
