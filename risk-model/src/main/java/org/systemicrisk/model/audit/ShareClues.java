package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.List;
import org.systemicrisk.model.inference.Statement;
import org.systemicrisk.model.inference.Sum;
import org.systemicrisk.model.registry.ShareOf;

/** What everybody knows of a share, whether or not it is published: that it is no more than a hundred per cent. */
final class ShareClues {

    private final Notebook notebook;
    private final Terms terms;

    ShareClues(Notebook notebook, Terms terms) {
        this.notebook = notebook;
        this.terms = terms;
    }

    void add(Year year) {
        for (Year.Pair pair : year.pairs()) {
            ShareOf share = pair.metric().share();
            if (share != null && terms.of(year, pair.complete()) instanceof Term.Share of) {
                Terms.Parts parts = terms.parts(pair.complete(), share, year);
                String key = "share " + pair.id() + " " + pair.id().period();
                String assumption = parts.match()
                        ? ""
                        : "that " + share.of() + " and " + share.in() + " are counted in the same period and territory";
                notebook.add(
                        new Clue(
                                key,
                                Clue.Kind.DEFINITION,
                                pair.id().metric() + " is the share of " + share.of() + " in " + share.in()
                                        + ", and no more than 100 %",
                                List.of(
                                        pair.id(),
                                        parts.part().figure(),
                                        parts.whole().figure()),
                                assumption),
                        List.of(Statement.atMost(key, Sum.of(of.part()).minus(Sum.of(of.whole())), BigDecimal.ZERO)));
            }
        }
    }
}
