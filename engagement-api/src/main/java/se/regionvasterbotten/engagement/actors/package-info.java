/** Organisations and persons, whom they represented when, and how a name or an e-mail address finds them. */
@NullMarked
package se.regionvasterbotten.engagement.actors;

import org.jspecify.annotations.NullMarked;
