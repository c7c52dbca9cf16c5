package se.regionvasterbotten.engagement.bulk;

import java.util.Arrays;

/** The memberships of a population, in the order of their actors: few beside the contributions, and told in full. */
final class Roles {
    /** The end of what has none. */
    static final int NO_END = Integer.MAX_VALUE;

    private int[] actors = new int[0];
    private byte[] themes = new byte[0];
    private int[] circumstances = new int[0];
    private int[] from = new int[0];
    private int[] to = new int[0];
    /** Where the role's days with another sector begin, and at the last place where all end. */
    private int[] sharedAt = new int[1];

    private int[] sharedFrom = new int[0];
    private int[] sharedTo = new int[0];
    private int size;

    /** Adds a role of the last actor or a later one. */
    void add(int actor, int theme, int circumstance, int first, int end) {
        if (size == actors.length) {
            int length = Math.max(16, size * 2);
            actors = Arrays.copyOf(actors, length);
            themes = Arrays.copyOf(themes, length);
            circumstances = Arrays.copyOf(circumstances, length);
            from = Arrays.copyOf(from, length);
            to = Arrays.copyOf(to, length);
            sharedAt = Arrays.copyOf(sharedAt, length + 1);
        }
        actors[size] = actor;
        themes[size] = (byte) theme;
        circumstances[size] = circumstance;
        from[size] = first;
        to[size] = end;
        size++;
        sharedAt[size] = sharedAt[size - 1];
    }

    /** Adds days with another sector to the role that was added last. */
    void share(int first, int end) {
        int last = sharedAt[size];
        if (last == sharedFrom.length) {
            int length = Math.max(16, last * 2);
            sharedFrom = Arrays.copyOf(sharedFrom, length);
            sharedTo = Arrays.copyOf(sharedTo, length);
        }
        sharedFrom[last] = first;
        sharedTo[last] = end;
        sharedAt[size] = last + 1;
    }

    /** Gives back what was set aside for more. */
    Roles trimmed() {
        int shared = sharedAt[size];
        actors = Arrays.copyOf(actors, size);
        themes = Arrays.copyOf(themes, size);
        circumstances = Arrays.copyOf(circumstances, size);
        from = Arrays.copyOf(from, size);
        to = Arrays.copyOf(to, size);
        sharedAt = Arrays.copyOf(sharedAt, size + 1);
        sharedFrom = Arrays.copyOf(sharedFrom, shared);
        sharedTo = Arrays.copyOf(sharedTo, shared);
        return this;
    }

    /** Those on one theme. */
    Roles on(int theme) {
        Roles some = new Roles();
        for (int role = 0; role < size; role++) {
            if (theme(role) == theme) {
                some.add(actors[role], theme, circumstances[role], from[role], to[role]);
                for (int shared = firstShared(role); shared < firstShared(role + 1); shared++) {
                    some.share(sharedFrom[shared], sharedTo[shared]);
                }
            }
        }
        return some.trimmed();
    }

    int size() {
        return size;
    }

    /** The first role of an actor or a later one. */
    int firstOf(int actor) {
        int low = 0;
        int high = size;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (actors[middle] < actor) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The actor of a role; after the last role one that there is not. */
    int actor(int role) {
        return role < size ? actors[role] : Integer.MAX_VALUE;
    }

    int theme(int role) {
        return Byte.toUnsignedInt(themes[role]);
    }

    /** Where its {@link Verdicts} are found. */
    int circumstances(int role) {
        return circumstances[role];
    }

    int from(int role) {
        return from[role];
    }

    int to(int role) {
        return to[role];
    }

    int firstShared(int role) {
        return sharedAt[role];
    }

    int sharedFrom(int shared) {
        return sharedFrom[shared];
    }

    int sharedTo(int shared) {
        return sharedTo[shared];
    }
}
