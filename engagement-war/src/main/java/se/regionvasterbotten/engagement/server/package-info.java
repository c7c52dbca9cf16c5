/** What the war needs of its server: the data source, and the schema brought up before anything reads it. */
@NullMarked
package se.regionvasterbotten.engagement.server;

import org.jspecify.annotations.NullMarked;
