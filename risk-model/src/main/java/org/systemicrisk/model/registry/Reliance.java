package org.systemicrisk.model.registry;

/**
 * What a measure rests on when the service itself does not check anything. Rules in the terms, and statements of users
 * about themselves, are by themselves no effective measure for the protection of minors (Article 35(1), point (j)).
 */
public enum Reliance {
    /** Terms and conditions. */
    TERMS,
    /** What users declare about themselves, such as their age. */
    SELF_DECLARATION
}
