/** Rules: scales, bands and matrices with holes. */
@NullMarked
package org.systemicrisk.model.rule.methodology;

import org.jspecify.annotations.NullMarked;
