/** JSON Schemas of the files, made from the same description that reads them. */
@NullMarked
package org.systemicrisk.data.schema;

import org.jspecify.annotations.NullMarked;
