package se.regionvasterbotten.engagement.pictures;

import java.util.ArrayList;
import java.util.List;

/**
 * How wide words are, without asking a machine's fonts, so that the same words are laid out the same everywhere. The widths are DejaVu Sans's, wider than any
 * font that the pictures name before it: what fits here, fits there.
 */
final class Lettering {
    /** Widths of U+0020-U+007E and U+00A0-U+00FF in fortieths of the size, 8 at the letter A. */
    private static final String ASCII =
            "FJL[S`YDIIM[FHFGSSSSSSSSSSGG[[[OaUUUXSQXXEETP\\WYRYUSRWUaURUIGI[MMRSOSRHSSEEQE`SRSSJNISQZQQNSGS[";

    private static final String LATIN =
            "FJSSSSGMMaLR[HaMM[JJMSSFMJLR```OUUUUUU`USSSSEEEEXWYYYYY[YWWWWRRSRRRRRRaORRRREEEERSRRRRR[RSSSSQSQ";
    private static final String BOLD_ASCII =
            "GLN[Ub\\FLLN[IJIHUUUUUUUUUUII[[[QaXXW[UUZ[HHXSa[\\W\\XVUZXfXVWLHL[MMTVQVUKVVGGTGcVUVVMQMVT^STQVHV[";
    private static final String BOLD_LATIN =
            "GLUUSUHMMaPS[JaMM[KKMWSIMKPScccQXXXXXXeWUUUUHHHH[[\\\\\\\\\\[\\ZZZZVWVTTTTTTcQUUUUGGGGUVUUUUU[UVVVVTVT";
    private static final double PARTS = 40;
    private static final String MORE = "\u2026";

    private Lettering() {}

    /** The width of a line at a size; what is not Latin is as wide as it is high. */
    static double width(String line, double size, boolean bold) {
        return line.codePoints().mapToDouble(letter -> em(letter, bold)).sum() * size;
    }

    /** Words broken into lines no wider than the room; what does not fit in the lines ends in an ellipsis. */
    static List<String> lines(String words, double room, double size, boolean bold, int most) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : words.strip().split("\\s+")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (line.isEmpty() || width(longer, size, bold) <= room) {
                line = longer;
            } else {
                lines.add(line);
                line = word;
            }
        }
        lines.add(line);
        if (lines.size() > most) {
            String rest = String.join(" ", lines.subList(most - 1, lines.size()));
            lines = new ArrayList<>(lines.subList(0, most - 1));
            lines.add(cut(rest, room, size, bold));
        }
        return lines.stream().map(one -> cut(one, room, size, bold)).toList();
    }

    /** The line, or as much of it as there is room for. */
    static String cut(String line, double room, double size, boolean bold) {
        if (width(line, size, bold) <= room) {
            return line;
        }
        int end = line.length();
        while (end > 0 && width(line.substring(0, end) + MORE, size, bold) > room) {
            end = line.offsetByCodePoints(end, -1);
        }
        return line.substring(0, end).stripTrailing() + MORE;
    }

    /** The largest of the sizes at which no single word is wider than the room; the last when none is. */
    static double size(List<String> texts, double room, boolean bold, double... sizes) {
        for (double size : sizes) {
            if (texts.stream()
                    .flatMap(text -> List.of(text.split(" ")).stream())
                    .allMatch(word -> width(word, size, bold) <= room)) {
                return size;
            }
        }
        return sizes[sizes.length - 1];
    }

    private static double em(int letter, boolean bold) {
        if (letter >= ' ' && letter <= '~') {
            return parts((bold ? BOLD_ASCII : ASCII).charAt(letter - ' '));
        }
        if (letter >= 0xa0 && letter <= 0xff) {
            return parts((bold ? BOLD_LATIN : LATIN).charAt(letter - 0xa0));
        }
        return 1.1;
    }

    private static double parts(char width) {
        return (width - 'A' + 8) / PARTS;
    }
}
