package se.regionvasterbotten.engagement.reports;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A section as it is written.
 *
 * @param text the text in Markdown, with figures named in double braces; null or blank takes the draft back
 * @param examples the organisations of the examples to tell, of those proposed; null leaves the choice to the product
 */
public record NewSection(@Nullable String text, @Nullable List<UUID> examples) {}
