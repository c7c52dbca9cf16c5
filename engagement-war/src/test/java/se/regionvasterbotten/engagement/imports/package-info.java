/** Participant lists over HTTP, on the running product. */
package se.regionvasterbotten.engagement.imports;
