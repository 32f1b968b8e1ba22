/** Benchmarks of reading and checking; what they say is in {@code docs/benchmarks.md}. */
@NullMarked
package org.systemicrisk.data.benchmark;

import org.jspecify.annotations.NullMarked;
