package org.systemicrisk.model.disclosure;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a field that not every reader may have. A field without this mark is for everybody, unless a redaction removes
 * it. Fields for a smaller audience are emptied when an edition is made.
 */
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Audience {

    Reader value();

    /** Who may have it. */
    enum Reader {
        /** The authorities, with the complete edition (Article 42(5)). */
        AUTHORITIES,
        /** The provider only; part of no edition. */
        INTERNAL
    }
}
