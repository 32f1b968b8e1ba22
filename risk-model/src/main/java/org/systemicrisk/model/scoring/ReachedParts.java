package org.systemicrisk.model.scoring;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.systemicrisk.model.methodology.Methodology;
import org.systemicrisk.model.methodology.PartConditions;
import org.systemicrisk.model.methodology.Scale;
import org.systemicrisk.model.methodology.Stepped;
import org.systemicrisk.model.rating.Rating;

/** The parts of a rating that follow from conditions, as far as nobody answered them: an answer stands as a stated rating does. */
final class ReachedParts {

    private final Map<String, Reached> reached = new LinkedHashMap<>();

    /**
     * @param answered the parts that have an answer, shown or withheld
     * @param result the scale of what the parts are put together to
     */
    ReachedParts(Methodology methodology, Stepped method, Set<String> answered, Facts facts, Scale result) {
        for (PartConditions part : method.conditionsOf()) {
            if (!answered.contains(part.part())) {
                Scale scale = methodology.scaleOfPart(part.part(), result);
                reached.put(part.part(), Reached.of(part.conditions(), part.otherwise(), scale, facts));
            }
        }
    }

    /** How a part came about; empty where it is answered, or cannot be told. */
    Optional<Derivation.FromConditions> derivation(String part) {
        return reached.get(part) instanceof Reached.At at ? Optional.of(at.derivation()) : Optional.empty();
    }

    /** The rating as it is when one of the parts has no step: not known, with what was tried for that part. */
    Optional<Result> fellThrough() {
        return reached.entrySet().stream()
                .filter(part -> part.getValue() instanceof Reached.Nothing)
                .findFirst()
                .map(part -> new Result(
                        new Rating.NotStated(),
                        new Derivation.FellThrough(
                                ((Reached.Nothing) part.getValue()).derivation().tried(), part.getKey())));
    }
}
