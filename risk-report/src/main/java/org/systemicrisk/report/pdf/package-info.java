/** The document tree becomes a PDF that is PDF/UA-1 and PDF/A-2a in one, with the same bytes on every run. */
@NullMarked
package org.systemicrisk.report.pdf;

import org.jspecify.annotations.NullMarked;
