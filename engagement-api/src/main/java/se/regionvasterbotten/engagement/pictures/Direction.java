package se.regionvasterbotten.engagement.pictures;

import se.regionvasterbotten.engagement.standing.State;

/** Which way a flow goes, told by colour and by outline. */
enum Direction {
    /** To a higher rung, or onto the ladder. */
    UP(Pen.fill("#8fc4b2").outlined(Palette.DARK, 1)),
    /** Where it was. */
    STAYED(Pen.fill("#dfe5e3").outlined(Palette.LINE, 0.6)),
    /** To a lower rung, or dormant. */
    DOWN(Pen.fill(Palette.PAPER).outlined(Palette.INK, 1).dashed("5 3"));

    @SuppressWarnings("ImmutableEnumChecker") // a record of texts and numbers
    private final Pen pen;

    Direction(Pen pen) {
        this.pen = pen;
    }

    static Direction of(State from, State to) {
        if (from == to) {
            return STAYED;
        }
        return to.rung() > from.rung() ? UP : DOWN;
    }

    Pen pen() {
        return pen.through(0.85);
    }
}
