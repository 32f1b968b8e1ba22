package org.systemicrisk.model.law;

/**
 * The factors of Article 34(2) of Regulation (EU) 2022/2065: five lettered ones, and three in its second and third
 * sub-paragraph.
 */
public enum Factor {
    /** Point (a): recommender systems and any other relevant algorithmic system. */
    RECOMMENDER,
    /** Point (b): content moderation systems. */
    MODERATION,
    /** Point (c): applicable terms and conditions and their enforcement. */
    TERMS,
    /** Point (d): systems for selecting and presenting advertisements. */
    ADVERTISING,
    /** Point (e): data-related practices of the provider. */
    DATA_PRACTICES,
    /** Second sub-paragraph: intentional manipulation, inauthentic use, automated exploitation. */
    MANIPULATION,
    /** Second sub-paragraph: amplification and potentially rapid and wide dissemination. */
    AMPLIFICATION,
    /** Third sub-paragraph: regional or linguistic aspects, including those of a Member State. */
    REGIONAL_LINGUISTIC
}
