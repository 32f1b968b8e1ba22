package org.systemicrisk.data.published;

import com.fasterxml.jackson.databind.JsonNode;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.assessment.RedactionAccount.OfForm;
import org.systemicrisk.model.assessment.RedactionAccount.OfGround;
import org.systemicrisk.model.assessment.RedactionAccount.OfModule;
import org.systemicrisk.model.disclosure.InPlace;
import org.systemicrisk.model.id.AssessmentId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.law.Ground;

/**
 * Reads from {@code assessment.json} how much the public edition says to leave out. What it says of the assessment before
 * it is not read: nothing is compared over two years.
 */
final class PublishedAccount {

    private PublishedAccount() {}

    /**
     * The account.
     *
     * @param id the assessment that it has to be of
     * @throws IllegalArgumentException with what is wrong, when it is not what a report writes
     */
    static RedactionAccount read(JsonNode account, AssessmentId id) {
        if (!JsonValues.id(account, "assessment", AssessmentId::of).equals(id)) {
            throw new IllegalArgumentException("it is not of the assessment " + id);
        }
        return new RedactionAccount(
                id,
                JsonValues.count(account, "removals"),
                account.has("earlier") ? JsonValues.count(account, "earlier") : 0,
                JsonValues.objects(account, "grounds").stream()
                        .map(PublishedAccount::ground)
                        .toList(),
                JsonValues.objects(account, "modules").stream()
                        .map(PublishedAccount::module)
                        .toList(),
                JsonValues.objects(account, "instead").stream()
                        .map(PublishedAccount::form)
                        .toList(),
                JsonValues.count(account, "figures"),
                JsonValues.count(account, "figures-withheld"),
                account.has("text-withheld") ? JsonValues.count(account, "text-withheld") : null,
                null);
    }

    private static OfGround ground(JsonNode of) {
        return new OfGround(JsonValues.word(of, "ground", Ground.class), JsonValues.count(of, "removals"));
    }

    private static OfModule module(JsonNode of) {
        return new OfModule(
                of.has("module") ? JsonValues.id(of, "module", ModuleId::of) : null,
                JsonValues.count(of, "figures"),
                JsonValues.count(of, "names"),
                JsonValues.count(of, "measures"),
                JsonValues.count(of, "answers"),
                JsonValues.count(of, "passages"));
    }

    private static OfForm form(JsonNode of) {
        return new OfForm(JsonValues.word(of, "form", InPlace.class), JsonValues.count(of, "removals"));
    }
}
