package se.regionvasterbotten.engagement.disclosure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A network in which as much as possible flows from a source to a sink as cheaply as possible: by successive shortest paths, in whole numbers. */
final class Network {
    private static final int FAR = Integer.MAX_VALUE / 2;

    private final int nodes;
    private final int source;
    private final int sink;

    /** Every second one is the way back of the one before it. */
    private final List<Way> ways = new ArrayList<>();

    Network(int nodes, int source, int sink) {
        this.nodes = nodes;
        this.source = source;
        this.sink = sink;
    }

    /** Adds a way. */
    void add(int from, int to, int room, int cost) {
        ways.add(new Way(from, to, room, cost));
        ways.add(new Way(to, from, 0, -cost));
    }

    /** What the cheapest of the greatest flows costs. */
    int cheapest() {
        int cost = 0;
        for (int[] by = shortest(); by[sink] >= 0; by = shortest()) {
            int room = FAR;
            for (int node = sink; node != source; node = ways.get(by[node]).from) {
                room = Math.min(room, ways.get(by[node]).room);
            }
            for (int node = sink; node != source; node = ways.get(by[node]).from) {
                ways.get(by[node]).room -= room;
                ways.get(by[node] ^ 1).room += room;
                cost += room * ways.get(by[node]).cost;
            }
        }
        return cost;
    }

    /** By which way each node is reached most cheaply; -1 for one that is not reached (Bellman and Ford, for ways back cost less than nothing). */
    private int[] shortest() {
        int[] by = new int[nodes];
        int[] far = new int[nodes];
        Arrays.fill(by, -1);
        Arrays.fill(far, FAR);
        far[source] = 0;
        boolean shorter = true;
        while (shorter) {
            shorter = false;
            for (int i = 0; i < ways.size(); i++) {
                Way way = ways.get(i);
                if (way.room > 0 && far[way.from] < FAR && far[way.from] + way.cost < far[way.to]) {
                    far[way.to] = far[way.from] + way.cost;
                    by[way.to] = i;
                    shorter = true;
                }
            }
        }
        return by;
    }

    private static final class Way {
        private final int from;
        private final int to;
        private final int cost;
        private int room;

        Way(int from, int to, int room, int cost) {
            this.from = from;
            this.to = to;
            this.room = room;
            this.cost = cost;
        }
    }
}
