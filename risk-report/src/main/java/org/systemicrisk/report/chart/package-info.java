/**
 * Pictures: hand-written SVG from plain inputs, the same bytes for the same inputs. Colours are readable in grey, nothing is
 * told by colour alone, and every picture comes with an alternative text.
 */
@NullMarked
package org.systemicrisk.report.chart;

import org.jspecify.annotations.NullMarked;
