/** The published rules: rungs, kinds of evidence, rules as data and their versions. */
@NullMarked
package se.regionvasterbotten.engagement.ladder;

import org.jspecify.annotations.NullMarked;
