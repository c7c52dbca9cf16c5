package se.regionvasterbotten.engagement.imports;

import org.jspecify.annotations.Nullable;

/**
 * A list sent as JSON, for those who cannot send a form.
 *
 * @param content the file in Base64
 * @param activity the activity's id or externalId
 */
public record NewImport(
        @Nullable String fileName,
        @Nullable String content,
        @Nullable String activity) {}
