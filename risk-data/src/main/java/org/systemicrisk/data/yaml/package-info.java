/** YAML 1.2 as a tree that knows where each of its nodes stands. */
@NullMarked
package org.systemicrisk.data.yaml;

import org.jspecify.annotations.NullMarked;
