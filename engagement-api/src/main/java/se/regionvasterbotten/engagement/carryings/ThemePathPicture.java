package se.regionvasterbotten.engagement.carryings;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.regionvasterbotten.engagement.pictures.Caption;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.pictures.PictureWords;
import se.regionvasterbotten.engagement.pictures.ThemePath;
import se.regionvasterbotten.engagement.reference.Named;

/** Draws a theme's path. Its figures are of organisations, whoever asks: the picture travels further than the answer. */
public final class ThemePathPicture {
    private ThemePathPicture() {}

    /** The path, with its table. */
    public static Picture of(ThemePathAnswer path, Locale locale) {
        Caption shown = Caption.of(
                "path", PictureWords.of(locale, "path.theme", path.theme().name()), path.from(), path.to(), locale);
        Caption caption =
                new Caption(PictureWords.of(locale, "path.of", path.theme().name()), shown.description(), locale);
        List<UUID> numbers =
                path.activities().stream().map(one -> one.activity().id()).toList();
        return new ThemePath(
                        caption,
                        path.activities().stream().map(ThemePathPicture::stop).toList(),
                        path.carryings().stream()
                                .map(one -> new ThemePath.Carried(
                                        numbers.indexOf(one.from()),
                                        numbers.indexOf(one.to()),
                                        true,
                                        one.organisations().isEmpty()
                                                ? null
                                                : one.organisations().size()))
                                .toList())
                .draw();
    }

    private static ThemePath.Stop stop(ThemePathAnswer.PathStop one) {
        StopAnswer activity = one.activity();
        return new ThemePath.Stop(
                Objects.requireNonNull(activity.date()),
                activity.name(),
                Optional.ofNullable(activity.meetingPlace())
                        .or(() -> Optional.ofNullable(activity.office()))
                        .map(Named::name)
                        .orElse(""),
                one.organisations());
    }
}
