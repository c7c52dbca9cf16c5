package se.regionvasterbotten.engagement.laws;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/** Something that holds for every world. It fails with the seed of a world for which it does not, and as little of that world as shows it. */
interface Law {
    /** Fails when the law is broken; how many histories were looked at. */
    long check(World world);

    /** Tries the law on worlds, on every processor there is; how many histories were looked at. */
    static long holds(long firstSeed, int worlds, Law law) {
        AtomicLong histories = new AtomicLong();
        LongStream.range(firstSeed, firstSeed + worlds)
                .parallel()
                .mapToObj(Worlds::of)
                .filter(world -> broken(law, world, histories) != null)
                .findFirst()
                .ifPresent(world -> fail(world, law));
        return histories.get();
    }

    private static void fail(World world, Law law) {
        World small = smallest(world, law, Objects.requireNonNull(broken(law, world, new AtomicLong())));
        Throwable broken = broken(law, small, new AtomicLong());
        throw new AssertionError(small + "\n" + broken, broken);
    }

    /** The world without anything that is not needed to break the law in the same way. */
    private static World smallest(World world, Law law, Throwable broken) {
        World small = world;
        for (boolean smaller = true; smaller; ) {
            smaller = false;
            for (Telling telling : List.copyOf(small.tellings())) {
                World fewer = small.without(telling);
                Throwable still = broken(law, fewer, new AtomicLong());
                if (still != null && still.getClass().equals(broken.getClass())) {
                    small = fewer;
                    smaller = true;
                }
            }
        }
        return small;
    }

    private static @Nullable Throwable broken(Law law, World world, AtomicLong histories) {
        try {
            histories.addAndGet(law.check(world));
            return null;
        } catch (AssertionError | RuntimeException broken) {
            return broken;
        }
    }
}
