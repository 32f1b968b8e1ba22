package org.systemicrisk.model.disclosure;

/** What a removal leaves in the public edition, from the least that it tells to the most. */
public enum InPlace {
    /** The mark and nothing else. */
    MARK,
    DIRECTION,
    MAGNITUDE,
    BAND,
    ROUNDED,
    INDEX;

    /** What a figure's cell leaves. */
    public static InPlace of(Published published) {
        return published.accept(new Published.Visitor<>() {
            @Override
            public InPlace nothing(Published.Nothing nothing) {
                return MARK;
            }

            @Override
            public InPlace between(Published.Between between) {
                return BAND;
            }

            @Override
            public InPlace near(Published.Near near) {
                return ROUNDED;
            }

            @Override
            public InPlace index(Published.Index index) {
                return INDEX;
            }

            @Override
            public InPlace direction(Published.Direction direction) {
                return DIRECTION;
            }

            @Override
            public InPlace magnitude(Published.Magnitude magnitude) {
                return MAGNITUDE;
            }
        });
    }
}
