package org.systemicrisk.model.audit;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.inference.Answer;
import org.systemicrisk.model.inference.Attack;
import org.systemicrisk.model.inference.Claim;
import org.systemicrisk.model.inference.Effort;
import org.systemicrisk.model.inference.Knowledge;
import org.systemicrisk.model.inference.Statement;
import org.systemicrisk.model.inference.Sum;
import org.systemicrisk.model.inference.World;

/**
 * What a reader believes, and a world in which all of it is so. The figures as they are written down need not be one: rounded
 * figures do not add up, and printed ones may contradict each other.
 *
 * @param world null when none was found
 * @param unsettled positions of figures that have to do with printed ones that contradict each other, or with something said that
 *     no statement holds: that nobody can tell them is not proved by a world
 */
record Belief(Knowledge knowledge, @Nullable World world, Set<Integer> unsettled) {

    Belief {
        unsettled = Set.copyOf(unsettled);
    }

    /** Whether everything that is said of a figure is in the knowledge. */
    boolean isWhole(Term term) {
        return Collections.disjoint(unsettled, term.unknowns());
    }

    /** A reader who sees that figures contradict each other believes none of those that are not so. */
    static Belief of(Notebook notebook) {
        return new Search(notebook).belief();
    }

    /** Looks for a world among the figures that are connected with something that does not fit, and takes the others as they are. */
    private static final class Search {

        private final Notebook notebook;
        private final SortedMap<Integer, BigDecimal> values;
        private final Set<String> disbelieved = new HashSet<>();
        private final Set<Integer> unsettled = new HashSet<>();
        private boolean isComplete = true;

        Search(Notebook notebook) {
            this.notebook = notebook;
            this.values = new TreeMap<>(notebook.world().values());
        }

        Belief belief() {
            Knowledge said = notebook.knowledge();
            Set<String> open = new HashSet<>(said.contradictedBy(notebook.world()));
            Knowledge suspect = open.isEmpty() ? said : said.around(sums(said, open));
            for (Statement statement : suspect.statements()) {
                if (open.contains(statement.key())) {
                    Knowledge connected = suspect.around(List.of(statement.sum()));
                    settle(connected);
                    connected.statements().stream().map(Statement::key).forEach(open::remove);
                }
            }
            unsettled.addAll(notebook.beyond());
            unsettled.addAll(positions(
                    said.around(notebook.beyond().stream().map(Sum::of).toList())));
            return new Belief(
                    disbelieved.isEmpty() ? said : said.without(disbelieved),
                    isComplete ? new World(values) : null,
                    unsettled);
        }

        private static List<Sum> sums(Knowledge said, Set<String> keys) {
            return said.statements().stream()
                    .filter(statement -> keys.contains(statement.key()))
                    .map(Statement::sum)
                    .toList();
        }

        /** First without what can be doubted, then with nothing but what is so. */
        private void settle(Knowledge connected) {
            Answer any = any(connected);
            if (any instanceof Answer.Impossible) {
                Knowledge firm = disbelieve(connected, doubtful(connected));
                any = any(firm);
                if (any instanceof Answer.Impossible) {
                    unsettled.addAll(positions(firm));
                    disbelieve(firm, firm.contradictedBy(notebook.world()));
                    return;
                }
            }
            if (any instanceof Answer.Possible possible) {
                values.putAll(possible.world().values());
            } else {
                isComplete = false;
            }
        }

        private static Set<Integer> positions(Knowledge connected) {
            return connected.statements().stream()
                    .flatMap(statement -> statement.sum().terms().keySet().stream())
                    .collect(Collectors.toSet());
        }

        private Knowledge disbelieve(Knowledge connected, Collection<String> keys) {
            disbelieved.addAll(keys);
            return connected.without(keys);
        }

        private Set<String> doubtful(Knowledge connected) {
            return connected.statements().stream()
                    .map(Statement::key)
                    .filter(notebook::isDoubtful)
                    .collect(Collectors.toSet());
        }

        /** Any world at all, with a value for each figure of which something is said. */
        private static Answer any(Knowledge connected) {
            SortedMap<Integer, BigDecimal> once = new TreeMap<>();
            for (Statement statement : connected.statements()) {
                statement.sum().terms().keySet().forEach(position -> once.put(position, BigDecimal.ONE));
            }
            BigDecimal least = once.keySet().stream()
                    .map(position -> connected.unknowns().get(position).least())
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return new Attack(connected, Effort.USUAL).ask(Claim.atLeast(new Sum(once), least));
        }
    }
}
