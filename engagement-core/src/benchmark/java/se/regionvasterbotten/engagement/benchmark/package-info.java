/** How fast whole populations are classified, beside what else one could use. */
package se.regionvasterbotten.engagement.benchmark;
