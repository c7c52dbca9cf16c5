package se.regionvasterbotten.engagement.documents;

import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.GlyphTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** The shapes of a face's letters, one thread at a time. */
final class Glyphs {
    static final Glyphs REGULAR = new Glyphs(Face.REGULAR);
    static final Glyphs BOLD = new Glyphs(Face.BOLD);

    private final TrueTypeFont font;
    private final CmapLookup letters;
    private final GlyphTable shapes;
    private final double em;

    private Glyphs(Face face) {
        try {
            font = face.open();
            letters = font.getUnicodeCmapLookup();
            shapes = font.getGlyph();
            em = font.getUnitsPerEm();
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }

    /** Whether the face has the letter. */
    synchronized boolean has(int letter) {
        return letters.getGlyphId(letter) != 0;
    }

    /** How wide words are at a size. */
    synchronized double width(String words, double size) {
        return words.codePoints().mapToDouble(this::advance).sum() * size / em;
    }

    /** The outline of words written from the origin to the right, at a size, y pointing down. */
    synchronized Path2D outline(String words, double size) {
        Path2D outline = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double scale = size / em;
        double x = 0;
        for (int letter : words.codePoints().toArray()) {
            int glyph = letters.getGlyphId(letter);
            try {
                GlyphData shape = shapes.getGlyph(glyph);
                if (shape != null) {
                    AffineTransform place = new AffineTransform(scale, 0, 0, -scale, x, 0);
                    outline.append(shape.getPath().getPathIterator(place), false);
                }
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
            x += advance(letter) * scale;
        }
        return outline;
    }

    private double advance(int letter) {
        try {
            return font.getAdvanceWidth(letters.getGlyphId(letter));
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}
