/** The goals of the Maven plugin: parameters in, findings out. */
@NullMarked
package org.systemicrisk.maven;

import org.jspecify.annotations.NullMarked;
