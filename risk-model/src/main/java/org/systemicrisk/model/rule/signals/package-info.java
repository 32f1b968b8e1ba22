/** Rules: what came from outside and has no answer. */
@NullMarked
package org.systemicrisk.model.rule.signals;

import org.jspecify.annotations.NullMarked;
