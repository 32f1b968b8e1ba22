/** Text as rules see it: where each passage is printed, its paragraphs, sentences and words. */
@NullMarked
package org.systemicrisk.model.text;

import org.jspecify.annotations.NullMarked;
