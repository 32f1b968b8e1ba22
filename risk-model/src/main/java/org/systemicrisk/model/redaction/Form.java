package org.systemicrisk.model.redaction;

import org.jspecify.annotations.Nullable;
import org.systemicrisk.model.disclosure.Published;

/**
 * What comes of a form that a redaction asks for.
 *
 * @param published what is printed; nothing but the mark where there is an obstacle
 */
record Form(Published published, @Nullable Obstacle obstacle) {

    static Form of(Published published) {
        return new Form(published, null);
    }

    static Form not(Obstacle obstacle) {
        return new Form(Published.NOTHING, obstacle);
    }
}
