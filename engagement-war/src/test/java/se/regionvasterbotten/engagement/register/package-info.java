/** The register over HTTP: what it takes, what it refuses, and that nothing is overwritten. */
package se.regionvasterbotten.engagement.register;
