/** The executable jar's own start: checks what can be checked before the server boots, and ends when the product cannot run. */
@NullMarked
package se.regionvasterbotten.engagement.launch;

import org.jspecify.annotations.NullMarked;
