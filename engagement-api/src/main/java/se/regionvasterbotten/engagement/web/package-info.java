/** What every operation shares on the wire: JSON, languages, paging, parameters, entity tags, limits, faults as problems. */
@NullMarked
package se.regionvasterbotten.engagement.web;

import org.jspecify.annotations.NullMarked;
