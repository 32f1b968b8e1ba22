package org.systemicrisk.report.build;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The canaries of one project, and of what they were part. */
final class Aviary {

    private final Dice dice;
    private final List<Canary> all = new ArrayList<>();
    private final Set<String> kinds = new LinkedHashSet<>();

    Aviary(Dice dice) {
        this.dice = dice;
    }

    /** A new word, which is of a kind. */
    String word(String of, Canary.Kind kind) {
        return put(dice.word(), of, kind);
    }

    /** A note on something, which is for no reader. */
    String note(String on) {
        return word("note of " + on, Canary.Kind.INTERNAL);
    }

    /** Keeps something that was made elsewhere. Of a number its digits are kept. */
    String put(String text, String of, Canary.Kind kind) {
        String bare = text.replaceAll("[^\\p{L}\\p{N}]", "").replaceAll("^0+", "");
        all.add(new Canary(bare, of, kind));
        kinds.add(of);
        return text;
    }

    /** Notes that something of a kind occurs. */
    void saw(String kind) {
        kinds.add(kind);
    }

    Set<String> kinds() {
        return kinds;
    }

    List<Canary> withheld() {
        return of(Canary.Kind.PRINTED, Canary.Kind.BEHIND, Canary.Kind.DATA, Canary.Kind.PERHAPS);
    }

    List<Canary> of(Canary.Kind... some) {
        Set<Canary.Kind> wanted = EnumSet.copyOf(Arrays.asList(some));
        return all.stream().filter(canary -> wanted.contains(canary.kind())).toList();
    }
}
