package org.systemicrisk.model.sensitivity;

import java.util.List;
import org.systemicrisk.model.disclosure.Cell;

/** What the rule says of one rating. */
public sealed interface Verdict {

    /** Dispatches on the kind of verdict. */
    <R> R accept(Visitor<R> visitor);

    /** What is done with each kind of verdict. */
    interface Visitor<R> {
        R robust(Robust verdict);

        R borderline(Borderline verdict);

        R untold(Untold verdict);

        R independent(Independent verdict);
    }

    /** Nothing that was tried changes it. */
    record Robust() implements Verdict {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.robust(this);
        }
    }

    /**
     * Something small changes it.
     *
     * @param reasons each marked when what it was found from is withheld from the public
     */
    record Borderline(List<Cell<Reason>> reasons) implements Verdict {
        public Borderline {
            reasons = List.copyOf(reasons);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.borderline(this);
        }
    }

    /** Nothing that could be tried changes it, but not everything could be tried. */
    record Untold(List<Unknown> because) implements Verdict {
        public Untold {
            because = List.copyOf(because);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.untold(this);
        }
    }

    /** It is judged by itself, and no input moves it. */
    record Independent() implements Verdict {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.independent(this);
        }
    }
}
