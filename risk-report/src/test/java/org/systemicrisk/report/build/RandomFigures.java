package org.systemicrisk.report.build;

import static org.systemicrisk.report.build.Canary.Kind.DATA;
import static org.systemicrisk.report.build.Canary.Kind.INTERNAL;
import static org.systemicrisk.report.build.Canary.Kind.PERHAPS;
import static org.systemicrisk.report.build.Canary.Kind.PRINTED;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** The metrics of a random project, their figures of two years, and what is withheld of them. */
final class RandomFigures {

    private static final String HEAD =
            "metric,value,qualifier,from,to,territory,numerator,denominator,step,sample-size,"
                    + "sample-frame,source,page,owner,deviation,restates,footnote,note\n";
    private static final int DECIMALS = 10;
    /** A sample is not that large. */
    private static final int INTEGER_DIGITS = 9;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Dice dice;
    private final Aviary aviary;
    private final RandomRedactions redactions;
    private final RandomProse prose;

    private final StringBuilder metrics = new StringBuilder("metrics:\n");
    private final StringBuilder now = new StringBuilder(HEAD);
    private final StringBuilder before = new StringBuilder(HEAD);
    private final StringBuilder facts = new StringBuilder("metric,value,from,to,territory,step,where\n");
    private final StringBuilder published = new StringBuilder();

    RandomFigures(Dice dice, Aviary aviary, RandomRedactions redactions, RandomProse prose) {
        this.dice = dice;
        this.aviary = aviary;
        this.redactions = redactions;
        this.prose = prose;
    }

    /** A figure of this year and perhaps of the year before. */
    private record Count(
            String id,
            boolean withheld,
            BigDecimal value,
            boolean bound,
            BigDecimal earlier,
            boolean withheldEarlier) {}

    String metrics() {
        return metrics.toString();
    }

    String observations() {
        return now.toString();
    }

    String observationsBefore() {
        return before.toString();
    }

    String publicFacts() {
        return facts.toString();
    }

    String publishedBefore() {
        return "{\"format\": \"systemic-risk-assessment/1\", \"edition\": \"non-confidential\", \"id\": \"2023\","
                + " \"provider\": {\"name\": \"" + aviary.word("published/assessment.json", INTERNAL) + "\"},"
                + " \"figures\": [" + published + "]}\n";
    }

    void of(String module) {
        Count all = count(module + ".all", module, "count", "offers");
        Count part = part(module, all);
        share(module, part, all);
        counted(module);
        territories(module);
        sum(module, part, all);
        Count spent = count(module + ".spent", module, "amount", "EUR");
        if (all.withheld() || spent.withheld()) {
            BigDecimal share = all.value().multiply(HUNDRED).divide(spent.value(), 1, RoundingMode.HALF_UP);
            aviary.put(share.toPlainString(), "share of a withheld figure in a text", PRINTED);
        }
        days(module);
    }

    /** Counted in another way since this year. */
    private void days(String module) {
        String breaks = ", breaks: [{from: \"2024\", kind: definition, why: " + prose.yaml("SeriesBreakWhy") + "}]";
        String digits = dice.digits();
        BigDecimal value = new BigDecimal(digits.substring(0, 3) + "." + digits.substring(3));
        count(module + ".days", module, "duration", "days", breaks, value);
    }

    private Count count(String id, String module, String measure, String unit) {
        String digits = dice.digits();
        String value = measure.equals("count")
                ? "9" + digits.substring(1)
                : digits.substring(0, 3) + "." + digits.substring(3);
        return count(id, module, measure, unit, "", new BigDecimal(value));
    }

    /** Between a fifth and nine tenths of the whole, whose first digit is a nine. */
    private Count part(String module, Count all) {
        String digits = dice.between(2, 8) + dice.digits().substring(1);
        String partOf = dice.half() ? ", part-of: " + all.id() : "";
        return count(module + ".part", module, "count", "offers", partOf, new BigDecimal(digits));
    }

    private Count count(String id, String module, String measure, String unit, String more, BigDecimal value) {
        boolean withheld = dice.draws("figure " + id.substring(id.indexOf('.')));
        boolean bound = dice.draws("bound" + id);
        boolean ownPeriod = dice.draws("period" + id);
        Count count = withEarlier(id, withheld, value, bound);
        entry(id, module, measure, unit, more, withheld);
        String restates = dice.draws("restates" + id) ? secret(dice.digits(), withheld, "earlier value") : "";
        row(
                id,
                secret(value.toPlainString(), withheld, "value"),
                bound ? dice.one(List.of("at-least", "more-than", "about")) : "",
                ownPeriod ? "2023-07-01,2023-12-31" : ",",
                "EU,,,,,",
                ownPeriod ? "It began anew." : "",
                restates);
        if (withheld) {
            boolean comparable = count.earlier().signum() > 0 && !ownPeriod;
            String form = bound ? "mark" : form(List.of(value), comparable);
            redactions.figure(id, form);
        }
        return count;
    }

    private Count withEarlier(String id, boolean withheld, BigDecimal value, boolean bound) {
        if (dice.between(0, 3) == 0) {
            return new Count(id, withheld, value, bound, BigDecimal.ZERO, false);
        }
        boolean withheldEarlier = dice.half();
        BigDecimal earlier = new BigDecimal(dice.digits()).movePointLeft(value.scale());
        String text = earlier.toPlainString();
        if (withheldEarlier) {
            aviary.put(text, "figure of the year before", PERHAPS);
            redactions.figureBefore(id);
        }
        before.append(id).append(',').append(text).append(",,,,EU,,,,,,own,,,,,,\n");
        if (dice.draws("fact " + id)) {
            String fact = aviary.put(dice.digits(), "public fact", INTERNAL);
            facts.append(id).append(',').append(fact).append(",2022-07-01,2023-06-30,EU,,");
            facts.append(aviary.word("where of a public fact", INTERNAL)).append('\n');
        }
        if (dice.draws("published " + id)) {
            published
                    .append(published.isEmpty() ? "" : ", ")
                    .append("{\"metric\": \"")
                    .append(id)
                    .append("\", \"value\": {\"value\": ")
                    .append(aviary.put(dice.digits(), "figure of published/assessment.json", INTERNAL))
                    .append(
                            ", \"qualifier\": \"exact\"}, \"period\": {\"from\": \"2022-07-01\", \"to\": \"2023-06-30\"},")
                    .append(" \"territory\": \"EU\"}");
        }
        return new Count(id, withheld, value, bound, earlier, withheldEarlier);
    }

    /** A share of two metrics, computed or, with its step, as it was reported. */
    private void share(String module, Count part, Count all) {
        String id = module + ".rate";
        boolean own = dice.draws("figure .rate");
        boolean withheld = own || part.withheld() || all.withheld();
        String of = own ? "value" : "share of a withheld figure";
        BigDecimal value = share(part.value(), all.value());
        entry(
                id,
                module,
                "share",
                "\"%\"",
                ", decimals: " + DECIMALS + ", share: {of: " + part.id() + ", in: " + all.id() + "}",
                withheld);
        secret(value.toPlainString(), withheld, of);
        if (dice.draws("reported" + module)) {
            row(id, value.toPlainString(), "", ",", "EU,,," + step() + ",,", "", "");
            aviary.saw("share as it was reported");
        }
        boolean comparable = part.earlier().signum() > 0 && all.earlier().signum() > 0;
        if (comparable && (part.withheldEarlier() || all.withheldEarlier())) {
            aviary.put(share(part.earlier(), all.earlier()).toPlainString(), "share of the year before", PERHAPS);
        }
        if (own) {
            redactions.figure(id, part.bound() || all.bound() ? "mark" : form(List.of(value), false));
        }
    }

    private static String step() {
        return BigDecimal.ONE.movePointLeft(DECIMALS).toPlainString();
    }

    private static BigDecimal share(BigDecimal part, BigDecimal all) {
        return part.multiply(HUNDRED).divide(all, DECIMALS, RoundingMode.HALF_UP);
    }

    /** A share from counts that are no metrics. */
    private void counted(String module) {
        String id = module + ".sampled";
        boolean withheld = dice.draws("figure .sampled");
        String part = "3" + dice.digits().substring(1);
        String all = "7" + dice.digits().substring(1);
        entry(id, module, "share", "\"%\"", "", withheld);
        String parts = "EU," + secret(part, withheld, "numerator") + "," + secret(all, withheld, "denominator") + ",,"
                + secret(dice.digits().substring(0, INTEGER_DIGITS), withheld, "size of the sample") + ","
                + (withheld ? aviary.word("frame of the sample", PRINTED) : "All offers");
        row(id, "", "", ",", parts, "", "");
        if (withheld) {
            redactions.figure(id, form(List.of(share(new BigDecimal(part), new BigDecimal(all))), false));
        }
    }

    private void territories(String module) {
        String id = module + ".notices";
        boolean withheld = dice.draws("figure .notices");
        entry(id, module, "count", "notices", "", withheld);
        List<BigDecimal> values = new ArrayList<>();
        for (String territory : List.of("DE", "NL")) {
            String value = "1" + dice.digits().substring(1);
            values.add(new BigDecimal(value));
            row(id, secret(value, withheld, "value of a territory"), "", ",", territory + ",,,,,", "", "");
            prose.canRefer("{figure " + id + "@" + territory + "}");
        }
        if (withheld) {
            redactions.figure(id, form(values, false));
        }
    }

    private void sum(String module, Count part, Count all) {
        if (dice.half()) {
            count(
                    module + ".sum",
                    module,
                    "count",
                    "offers",
                    ", sum-of: [" + part.id() + ", " + all.id() + "]",
                    part.value().add(all.value()));
        }
    }

    private void entry(String id, String module, String measure, String unit, String more, boolean withheld) {
        metrics.append("  - {id: ")
                .append(id)
                .append(", module: ")
                .append(module)
                .append(", name: Metric ");
        metrics.append(id.substring(id.indexOf('.') + 1))
                .append(", kind: exposure, measure: ")
                .append(measure);
        metrics.append(", unit: ").append(unit).append(more);
        if (dice.draws("also-in" + id)) {
            String where = withheld ? aviary.word("where a figure is published as well", PRINTED) : "Another report";
            String why = withheld ? aviary.word("why a figure differs there", DATA) : "Counted later";
            metrics.append(", also-in: {where: ").append(where).append(", value: ");
            metrics.append(secret(dice.digits(), withheld, "value published elsewhere"));
            metrics.append(", why: ").append(why).append('}');
        }
        metrics.append(", note: ").append(aviary.note("a metric")).append("}\n");
        if (!id.endsWith(".notices")) {
            prose.canRefer("{figure " + id + "}");
        }
    }

    private void row(
            String id, String value, String qualifier, String period, String rest, String deviation, String restates) {
        now.append(String.join(",", id, value, qualifier, period, rest, "own", "3", "safety", deviation, restates));
        now.append(",\"")
                .append(prose.text("ObservationFootnote").replace("\"", "\"\""))
                .append("\",");
        now.append(aviary.note("a figure")).append('\n');
    }

    private String secret(String number, boolean withheld, String of) {
        return withheld ? aviary.put(number, of + " of a figure", PRINTED) : number;
    }

    /** A form that can be published of all these values. */
    private String form(List<BigDecimal> values, boolean comparable) {
        BigDecimal least = values.stream().min(BigDecimal::compareTo).orElseThrow();
        BigDecimal most = values.stream().max(BigDecimal::compareTo).orElseThrow();
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(least.precision() - least.scale() - 1);
        MathContext coarse = new MathContext(2, RoundingMode.HALF_UP);
        if (comparable && dice.between(0, 2) > 0) {
            return dice.next(List.of("index", "direction"));
        }
        List<String> forms = List.of(
                "mark",
                "band " + least.divide(TWO).round(coarse).toPlainString() + " "
                        + most.multiply(TWO).round(coarse).toPlainString(),
                "rounded " + power.movePointLeft(dice.between(0, 2)).toPlainString(),
                "magnitude");
        return dice.next(forms);
    }
}
