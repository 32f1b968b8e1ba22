package org.systemicrisk.model.text;

import java.util.Locale;

/** The kinds of words that rules look for. Which words they are in a language is data ({@link Lexicon}). */
public enum WordList {
    /** A figure or rating became higher. */
    RISE,
    /** A figure or rating became lower. */
    FALL,
    /** Nothing changed. */
    REMAIN,
    /** Something is said to work. */
    EFFECTIVE,
    /** Something may or may not be so. */
    HEDGE,
    /** Every module is meant. */
    ALL_MODULES,
    /** The modules are meant as a whole: some may differ. */
    OVERALL,
    /** No module is meant. */
    NO_MODULE,
    /** What is said is denied, or only imagined. */
    NEGATION,
    /** Something is said to make something lower. */
    LOWERS,
    /** A mitigation measure, or what one does. */
    MITIGATION,
    /** Something is given as the reason. */
    BECAUSE,
    /** Something is still to come. */
    FUTURE,
    /** What a number before it names and does not count: an hour, a quarter, the Member States. */
    NAMED_BY_NUMBER,
    /** Young people and their ages. */
    MINOR,
    /** Before the name of a time that is meant as a whole: last year, this quarter. */
    DETERMINER,
    /** The writer has not finished. */
    PLACEHOLDER,
    /** A stamp of secrecy. */
    CONFIDENTIAL,
    /** What the e-mail address of an office, not of a person, is made of. */
    MAILBOX,
    /** The title of a person, such as Mr or Dr. */
    PERSON_TITLE,
    /** Near a number, above or below it. */
    ABOUT,
    /** More than a number: the number itself is not meant. */
    MORE_THAN,
    /** At least a number: the number itself is meant. */
    AT_LEAST,
    /** Less than a number: the number itself is not meant. */
    LESS_THAN,
    /** At most a number: the number itself is meant. */
    AT_MOST,
    /** At least a number, after it. */
    OR_MORE,
    /** At most a number, after it. */
    OR_LESS,
    /** Before two numbers, without saying whether they are meant themselves. */
    BETWEEN,
    /** Before the lower of two numbers. */
    RANGE_FROM,
    /** Between two numbers, or two comparisons with a number. */
    RANGE_JOINT,
    /** Before the number of all: 3 of 1,000. */
    PER,
    /** Per cent. */
    PERCENT,
    /** Per mille. */
    PER_MILLE,
    /** What a rating of probability is called. */
    PROBABILITY,
    /** What a rating of severity is called. */
    SEVERITY,
    /** What a rating of inherent risk is called. */
    INHERENT,
    /** What a rating of effectiveness is called. */
    EFFECTIVENESS,
    /** What a rating of residual risk is called. */
    RESIDUAL,
    /** A risk or rating of whatever kind. */
    RISK,
    /** Numbers in words, in order from one. */
    NUMBER,
    /** Words before a number that is a reference, not a quantity: Article, page, version. */
    NUMBERED,
    /** Months. */
    MONTH,
    /** Words that join numbers: and, to. */
    CONNECTOR,
    /** What stands between a rating and its subject: is, rated, at. */
    RATED,
    /** The assessment before is meant. */
    PREVIOUSLY,
    /** What is said is only possible: may, would, whether. */
    CONDITIONAL,
    /** The past tense of to be. */
    WAS,
    /** Before the value to which something rose or fell. */
    ARRIVAL,
    /** Something that is counted: the number of, the share of. */
    COUNTED,
    /** No module and no risk is meant. */
    NONE_OF,
    /** A size is said not to be known. */
    UNKNOWN,
    /** The way in which ratings are made. */
    METHOD,
    /** Something was made lower. */
    LOWERED,
    /** Nothing can get past: completely prevents, impossible. */
    ABSOLUTE,
    /** Abbreviations after whose full stop the sentence goes on. */
    ABBREVIATION;

    /** The name in the lexicon's file. */
    public String wire() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
