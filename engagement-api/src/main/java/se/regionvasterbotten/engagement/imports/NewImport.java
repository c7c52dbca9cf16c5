package se.regionvasterbotten.engagement.imports;

import org.jspecify.annotations.Nullable;

/**
 * A list sent as JSON, for those who cannot send a form.
 *
 * @param content the file in Base64
 * @param activity the activity's id or externalId
 * @param mapping how the lists of this source are to be understood, from now on
 */
public record NewImport(
        @Nullable String fileName,
        @Nullable String content,
        @Nullable String activity,
        @Nullable ListMapping mapping) {}
