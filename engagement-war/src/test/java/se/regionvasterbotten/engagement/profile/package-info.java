/** The national REST API profile's automatic rules, held against our own document. */
@NullMarked
package se.regionvasterbotten.engagement.profile;

import org.jspecify.annotations.NullMarked;
