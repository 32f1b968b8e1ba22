package org.systemicrisk.report.view;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.assessment.Assessment;
import org.systemicrisk.model.assessment.RedactionAccount;
import org.systemicrisk.model.assessment.RedactionAccount.OfModule;
import org.systemicrisk.model.disclosure.InPlace;
import org.systemicrisk.model.law.Ground;
import org.systemicrisk.model.scoring.Shares;
import org.systemicrisk.report.text.Terms;
import org.systemicrisk.report.view.RedactionsView.CountRow;
import org.systemicrisk.report.view.RedactionsView.EarlierRow;
import org.systemicrisk.report.view.RedactionsView.GroundRow;
import org.systemicrisk.report.view.RedactionsView.ModuleRow;
import org.systemicrisk.report.words.Enumerations;

/** Maps the account of what the public edition leaves out. */
final class RedactionsMapper {

    private final Phrases phrases;
    private final RedactionAccount account;
    private final @Nullable RedactionAccount before;

    RedactionsMapper(Phrases phrases) {
        this.phrases = phrases;
        this.account = phrases.terms().account();
        this.before = account.previous();
    }

    RedactionsView map() {
        Assessment assessment = phrases.terms().assessment();
        Assessment last = assessment.previous();
        String previous = last == null ? "" : Terms.year(last);
        return new RedactionsView(
                Terms.year(assessment),
                before == null ? "" : previous,
                before == null ? previous : "",
                totals(),
                Arrays.stream(Ground.values()).map(this::ground).toList(),
                modules(),
                Arrays.stream(InPlace.values())
                        .filter(form -> account.leaving(form) > 0 || before != null && before.leaving(form) > 0)
                        .map(form -> row("form." + Enumerations.wire(form), a -> number(a.leaving(form))))
                        .toList(),
                earlier(previous));
    }

    private List<CountRow> totals() {
        List<CountRow> rows = new ArrayList<>(List.of(
                row("removals", a -> number(a.removals())), row("figures", this::figures), row("text", this::text)));
        if (account.earlier() > 0) {
            rows.add(1, row("earlier", a -> number(a.earlier())));
        }
        return rows;
    }

    private List<EarlierRow> earlier(String year) {
        RemovalWords words = new RemovalWords(phrases);
        return phrases.terms().earlierRemovals().stream()
                .map(redaction -> new EarlierRow(
                        words.target(redaction), year, words.grounds(redaction), words.insteadBefore(redaction)))
                .toList();
    }

    private CountRow row(String word, Function<RedactionAccount, String> count) {
        return new CountRow(
                phrases.word("annex.redactions." + word),
                count.apply(account),
                before == null ? "" : count.apply(before));
    }

    private String figures(RedactionAccount a) {
        return Shares.percent(BigDecimal.valueOf(a.figuresWithheld()), BigDecimal.valueOf(a.figures()))
                .map(share -> phrases.word(
                        "annex.redactions.of",
                        number(a.figuresWithheld()),
                        number(a.figures()),
                        phrases.terms().numbers().percent(share.setScale(0, RoundingMode.HALF_UP))))
                .orElseGet(() -> number(0));
    }

    private String text(RedactionAccount a) {
        Integer percent = a.textWithheld();
        if (percent == null) {
            return phrases.terms().notStated();
        }
        return percent == 0
                ? number(0)
                : phrases.word("qualifier.at-most", phrases.terms().numbers().percent(BigDecimal.valueOf(percent)));
    }

    private GroundRow ground(Ground ground) {
        return new GroundRow(
                phrases.ground(ground),
                phrases.article(ground),
                number(account.on(ground)),
                before == null ? "" : number(before.on(ground)));
    }

    private List<ModuleRow> modules() {
        List<ModuleRow> rows = new ArrayList<>();
        account.modules().forEach(of -> rows.add(module(label(of), List.of(of))));
        rows.add(module(phrases.word("annex.redactions.sum"), account.modules()));
        return rows;
    }

    private String label(OfModule of) {
        return of.module() == null ? phrases.word("annex.redactions.elsewhere") : phrases.module(of.module());
    }

    private ModuleRow module(String label, List<OfModule> all) {
        return new ModuleRow(
                label,
                sum(all, OfModule::figures),
                sum(all, OfModule::names),
                sum(all, OfModule::measures),
                sum(all, OfModule::answers),
                sum(all, OfModule::passages),
                sum(all, OfModule::removals));
    }

    private String sum(List<OfModule> all, ToIntFunction<OfModule> kind) {
        return number(all.stream().mapToInt(kind).sum());
    }

    private String number(int count) {
        return phrases.terms().numbers().of(count);
    }
}
