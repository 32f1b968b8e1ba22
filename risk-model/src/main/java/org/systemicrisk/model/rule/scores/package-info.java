/** Rules: ratings that do not follow from what they rest on. */
@NullMarked
package org.systemicrisk.model.rule.scores;

import org.jspecify.annotations.NullMarked;
