package se.regionvasterbotten.engagement.bulk;

/** The verdicts on rows, laid out as rows tell their kind and circumstances. */
final class RowVerdicts {
    private final byte[] whole = new byte[Row.KINDS.size() * (Verdicts.OF_ROWS + 1)];
    private final byte[] together = new byte[whole.length];

    RowVerdicts(Verdicts verdicts) {
        for (int kind = 0; kind < Row.KINDS.size(); kind++) {
            for (int circumstances = 0; circumstances <= Verdicts.OF_ROWS; circumstances++) {
                int index = Verdicts.index(Row.KINDS.get(kind), circumstances);
                whole[kind * (Verdicts.OF_ROWS + 1) + circumstances] = (byte) verdicts.whole(index);
                together[kind * (Verdicts.OF_ROWS + 1) + circumstances] = (byte) verdicts.together(index);
            }
        }
    }

    /** The highest rung supported on all days of a row, 0 for none. */
    int whole(int row) {
        return whole[index(Row.kind(row), row)];
    }

    /** The highest rung supported while both of a row's pair support, 0 for none. */
    int together(int row) {
        return together[index(Row.kind(row), row)];
    }

    private static int index(int kind, int row) {
        return kind * (Verdicts.OF_ROWS + 1)
                + (row / Row.DOCUMENTED & (Verdicts.DOCUMENTED | Verdicts.LINKED))
                + (Row.hasOther(row) ? Verdicts.TOGETHER : 0);
    }
}
