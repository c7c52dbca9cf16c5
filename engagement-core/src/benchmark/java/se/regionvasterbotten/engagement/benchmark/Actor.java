package se.regionvasterbotten.engagement.benchmark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What one actor gave and held, for the rule engines, which are given one actor at a time. */
public final class Actor {
    private final int number;
    private final List<Given> given = new ArrayList<>();
    private final List<Role> roles = new ArrayList<>();
    private int current;
    private int highest;

    private Actor(int number) {
        this.number = number;
    }

    static Actor[] of(World world) {
        Actor[] actors = new Actor[world.actors()];
        Arrays.setAll(actors, Actor::new);
        World.Records records = world.records();
        records.given().forEach(one -> actors[one.actor()].given.add(one));
        records.roles().forEach(one -> actors[one.actor()].roles.add(one));
        return actors;
    }

    int number() {
        return number;
    }

    List<Given> given() {
        return given;
    }

    List<Role> roles() {
        return roles;
    }

    /** Forgets what the rules have said. */
    void begin() {
        current = 0;
        highest = 0;
    }

    /** A rule says that a rung is supported on the day. */
    public void stands(int rung) {
        current = Math.max(current, rung);
        highest = Math.max(highest, rung);
    }

    /** A rule says that a rung was supported by the day. */
    public void stood(int rung) {
        highest = Math.max(highest, rung);
    }

    int current() {
        return current;
    }

    int highest() {
        return highest;
    }
}
