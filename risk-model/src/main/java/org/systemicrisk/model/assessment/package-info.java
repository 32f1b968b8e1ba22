/** One assessment as its files state it: dates, figures, answers, redactions, narrative. */
@NullMarked
package org.systemicrisk.model.assessment;

import org.jspecify.annotations.NullMarked;
