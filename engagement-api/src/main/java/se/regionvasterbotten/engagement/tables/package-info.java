/** Tables as data: named and typed columns in two languages, written as JSON, CSV, XLSX and described by CSVW. */
@NullMarked
package se.regionvasterbotten.engagement.tables;

import org.jspecify.annotations.NullMarked;
