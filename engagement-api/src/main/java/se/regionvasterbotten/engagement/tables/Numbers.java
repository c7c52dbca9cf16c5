package se.regionvasterbotten.engagement.tables;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** Numbers as people read them: in Swedish with a no-break space between thousands and a decimal comma, in English 1,234.5. */
public final class Numbers {
    private Numbers() {}

    /** A whole number: <i>12 345</i>. */
    public static String whole(long number, Locale locale) {
        return format("#,##0", number, locale);
    }

    /** A share as a whole percentage: <i>39 %</i>; between 0 and 1 it is never rounded to nothing or to everything. */
    public static String percent(double share, Locale locale) {
        double percent = Math.rint(share * 100);
        String number = format("0", percent, locale);
        if (share > 0 && percent < 1) {
            number = "<1";
        } else if (share < 1 && percent > 99) {
            number = ">99";
        }
        return number + (english(locale) ? "%" : "\u00a0%");
    }

    /** A number with the decimals that it has: <i>2,5</i>. */
    public static String decimal(BigDecimal number, Locale locale) {
        return format("#,##0" + (number.scale() > 0 ? "." + "0".repeat(number.scale()) : ""), number, locale);
    }

    private static String format(String pattern, Number number, Locale locale) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ROOT);
        symbols.setGroupingSeparator(english(locale) ? ',' : '\u00a0');
        symbols.setDecimalSeparator(english(locale) ? '.' : ',');
        symbols.setMinusSign('\u2212');
        return new DecimalFormat(pattern, symbols).format(number);
    }

    private static boolean english(Locale locale) {
        return locale.getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
