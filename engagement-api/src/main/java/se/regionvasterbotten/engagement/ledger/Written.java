package se.regionvasterbotten.engagement.ledger;

import java.time.OffsetDateTime;

/**
 * Told just before a transaction that wrote facts is committed, within it; all of it has reached the database. Who fails to take note of it undoes the
 * transaction.
 *
 * @param at the transaction's instant: what it wrote, and nothing else, was recorded or superseded then
 */
public record Written(OffsetDateTime at) {}
