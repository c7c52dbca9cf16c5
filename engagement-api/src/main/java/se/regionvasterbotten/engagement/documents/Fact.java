package se.regionvasterbotten.engagement.documents;

/**
 * A fact in two words: <i>Period: 2025-01-01 till 2025-12-31</i>.
 *
 * @param term what it is of, without a colon
 * @param value what it is, in plain text
 */
public record Fact(String term, String value) {}
