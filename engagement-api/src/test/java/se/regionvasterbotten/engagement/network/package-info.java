/** Tests of who met whom. */
package se.regionvasterbotten.engagement.network;
