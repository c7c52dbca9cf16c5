package se.regionvasterbotten.engagement.pictures;

import se.regionvasterbotten.engagement.standing.State;

/** The colours, one hue in even steps of lightness: they differ as much in black and white, and for those who see no colours. */
final class Palette {
    static final String PAPER = "#ffffff";
    static final String INK = "#1c2b28";
    static final String QUIET = "#4a5a56";
    static final String LINE = "#6b7a76";
    static final String FAINT = "#c9d6d2";
    static final String TINT = "#e8f1ee";
    static final String DARK = "#114a43";
    private static final String[] RUNGS = {"#cfe5dd", "#9fcaba", "#63a190", "#2f7266", "#0d3f39"};

    private Palette() {}

    /** The colour of a state; who stands at no rung is paper, and gets an outline. */
    static String of(State state) {
        return state.rung() == 0 ? PAPER : RUNGS[state.rung() - 1];
    }

    /** A colour among several on a scale from 0, nothing, to 1. */
    static String shade(double share) {
        return share <= 0 ? PAPER : RUNGS[(int) Math.min(4, Math.floor(share * 5))];
    }

    /** The colour of text on a colour, the one of ink and paper that stands out more. */
    static String on(String colour) {
        return luminance(colour) > 0.22 ? INK : PAPER;
    }

    /** How the line around a state is broken, so that the two without a rung are told apart without colour. */
    static String dashes(State state) {
        return switch (state) {
            case DORMANT -> "5 3";
            case NOT_YET -> "1.5 3";
            default -> "none";
        };
    }

    /** Relative luminance (WCAG 2.2), 0 to 1. */
    private static double luminance(String colour) {
        return 0.2126 * part(colour, 1) + 0.7152 * part(colour, 3) + 0.0722 * part(colour, 5);
    }

    private static double part(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }
}
