/** Swedish and English: the field's words for rungs, kinds, states, steps and conditions. */
@NullMarked
package se.regionvasterbotten.engagement.words;

import org.jspecify.annotations.NullMarked;
