/** What a rule is, what it sees, and where it says what it found. */
@NullMarked
package org.systemicrisk.model.rule;

import org.jspecify.annotations.NullMarked;
