/** Reading and writing the files of an assessment project. */
@NullMarked
package org.systemicrisk.data;

import org.jspecify.annotations.NullMarked;
