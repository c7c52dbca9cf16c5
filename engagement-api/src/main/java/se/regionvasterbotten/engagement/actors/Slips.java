package se.regionvasterbotten.engagement.actors;

/**
 * How many slips of the pen lie between two words: a letter wrong, missing, surplus or changed with its neighbour (F. J. Damerau, 1964, each place changed
 * once).
 *
 * @param whole from the one word to the other
 * @param beginning from the one word to the nearest beginning of the other
 */
record Slips(int whole, int beginning) {
    /** The slips between two words; more than {@code most} are not counted out. */
    static Slips between(String sought, String word, int most) {
        if (word.length() < sought.length() - most) {
            return new Slips(most + 1, most + 1);
        }
        // What lies beyond can be no beginning that is near enough, only more letters.
        int width = Math.min(word.length(), sought.length() + most);
        int[] before = new int[width + 1];
        int[] last = new int[width + 1];
        int[] row = new int[width + 1];
        for (int j = 0; j <= width; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= sought.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= width; j++) {
                int wrong = sought.charAt(i - 1) == word.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j], row[j - 1]) + 1, last[j - 1] + wrong);
                if (i > 1
                        && j > 1
                        && sought.charAt(i - 1) == word.charAt(j - 2)
                        && sought.charAt(i - 2) == word.charAt(j - 1)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        int nearest = most + 1;
        for (int slips : last) {
            nearest = Math.min(nearest, slips);
        }
        return new Slips(width == word.length() ? last[width] : most + 1, nearest);
    }
}
