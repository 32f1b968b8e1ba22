/**
 * FreeMarker, closed: templates lay out what the view holds and can do nothing else.
 *
 * <p>They cannot make objects, reach classes or files, switch off escaping, read the clock, run for ever or fill the
 * memory. Whatever they try ends in a finding with template, line and column.
 */
@NullMarked
package org.systemicrisk.report.template;

import org.jspecify.annotations.NullMarked;
