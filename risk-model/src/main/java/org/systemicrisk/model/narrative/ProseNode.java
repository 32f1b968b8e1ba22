package org.systemicrisk.model.narrative;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.finding.Place;
import org.systemicrisk.model.finding.Track;
import org.systemicrisk.model.id.MeasureId;
import org.systemicrisk.model.id.MetricId;
import org.systemicrisk.model.id.ModuleId;
import org.systemicrisk.model.id.NameId;
import org.systemicrisk.model.id.RedactionId;
import org.systemicrisk.model.measurement.Territory;
import org.systemicrisk.model.rating.Dimension;

/** A piece of text: Markdown as it was written, or a reference that is resolved for each edition. */
public sealed interface ProseNode {

    /** Where the piece begins. */
    Place place();

    /** Dispatches on the kind of piece. */
    <R> R accept(ProseVisitor<R> visitor);

    /**
     * Markdown as the writer typed it.
     *
     * @param track where its characters stand
     */
    record Text(String markdown, Place place, Track track) implements ProseNode {
        /** Text of which only the beginning is known. */
        public Text(String markdown, Place place) {
            this(markdown, place, Track.NONE);
        }

        /** The place of the characters between two positions; the text's own place when nothing closer is known. */
        public Place place(int from, int to) {
            return track.place(from, to).orElse(place);
        }

        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.text(this);
        }
    }

    /** {@code {figure id@territory}}: an observation's value. */
    record FigureRef(MetricId metric, @Nullable Territory territory, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.figure(this);
        }
    }

    /** {@code {share part / whole}}: a share computed from two observations. */
    record ShareRef(MetricId part, MetricId whole, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.share(this);
        }
    }

    /** {@code {period id}}: the period of an observation; without an id, the assessment's data period. */
    record PeriodRef(@Nullable MetricId metric, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.period(this);
        }
    }

    /**
     * {@code {rating subject.dimension}} and {@code {previous subject.dimension}}.
     *
     * @param subject id of a module or a risk
     * @param previous whether the rating of the assessment compared to is meant
     */
    record RatingRef(String subject, Dimension dimension, boolean previous, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.rating(this);
        }
    }

    /** {@code {percent subject}}: the effectiveness percentage. */
    record PercentRef(String subject, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.percent(this);
        }
    }

    /** {@code {change subject.dimension}}: the words of change against the assessment compared to. */
    record ChangeRef(String subject, Dimension dimension, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.change(this);
        }
    }

    /** {@code {count …}}: how many there are of something the assessment lists, in all or in one module. */
    record CountRef(Counted counted, @Nullable ModuleId module, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.count(this);
        }
    }

    /** {@code {measure id}}: a measure's title. */
    record MeasureRef(MeasureId measure, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.measure(this);
        }
    }

    /** {@code {chapter name}}: a chapter's number; the name is a module's id or a built-in chapter. */
    record ChapterRef(String chapter, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.chapter(this);
        }
    }

    /** {@code {annex name}}: an annex's number. */
    record AnnexRef(Annex annex, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.annex(this);
        }
    }

    /** {@code {name id}}: a name that can be withheld everywhere at once. */
    record NameRef(NameId name, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.name(this);
        }
    }

    /** {@code {date kind}}: one of the assessment's dates. */
    record DateRef(DateKind kind, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /**
     * {@code {literal 24/7}}: a number or a word that is no figure and no rating, printed as it was typed.
     *
     * @param text plain, without Markdown
     */
    record Literal(String text, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.literal(this);
        }
    }

    /** {@code {withheld id}…{/withheld}}: a passage that the public edition does not hold. */
    record Withheld(RedactionId redaction, List<ProseNode> content, Place place) implements ProseNode {
        public Withheld {
            content = List.copyOf(content);
        }

        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.withheld(this);
        }

        @Override
        public String toString() {
            return "passage withheld by " + redaction;
        }
    }

    /** What stands in the public edition where a passage was removed. */
    record Removed(RedactionId redaction, Place place) implements ProseNode {
        @Override
        public <R> R accept(ProseVisitor<R> visitor) {
            return visitor.removed(this);
        }
    }
}
