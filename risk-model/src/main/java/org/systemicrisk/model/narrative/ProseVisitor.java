package org.systemicrisk.model.narrative;

/** What is done with each kind of prose node. */
public interface ProseVisitor<R> {

    R text(ProseNode.Text node);

    R figure(ProseNode.FigureRef node);

    R share(ProseNode.ShareRef node);

    R period(ProseNode.PeriodRef node);

    R rating(ProseNode.RatingRef node);

    R percent(ProseNode.PercentRef node);

    R change(ProseNode.ChangeRef node);

    R count(ProseNode.CountRef node);

    R measure(ProseNode.MeasureRef node);

    R chapter(ProseNode.ChapterRef node);

    R annex(ProseNode.AnnexRef node);

    R name(ProseNode.NameRef node);

    R date(ProseNode.DateRef node);

    R literal(ProseNode.Literal node);

    R withheld(ProseNode.Withheld node);

    R removed(ProseNode.Removed node);
}
