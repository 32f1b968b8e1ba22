/** An assessment project: its folders, its files, and what reading them gives. */
@NullMarked
package org.systemicrisk.data.project;

import org.jspecify.annotations.NullMarked;
