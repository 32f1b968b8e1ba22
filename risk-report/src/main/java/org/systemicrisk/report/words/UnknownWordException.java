package org.systemicrisk.report.words;

/** Somebody asked for a word that the language does not have. */
public final class UnknownWordException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnknownWordException(String key, String language) {
        super("The words of language \"" + language + "\" have no key \"" + key + "\".");
    }
}
