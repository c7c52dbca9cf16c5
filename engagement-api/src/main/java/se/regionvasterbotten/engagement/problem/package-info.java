/** What can be wrong with a request: one list of problem types, one exception, one answer form. */
@NullMarked
package se.regionvasterbotten.engagement.problem;

import org.jspecify.annotations.NullMarked;
