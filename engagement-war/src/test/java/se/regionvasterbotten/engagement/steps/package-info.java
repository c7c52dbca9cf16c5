/** Tests of the stored steps in the running product. */
@NullMarked
package se.regionvasterbotten.engagement.steps;

import org.jspecify.annotations.NullMarked;
