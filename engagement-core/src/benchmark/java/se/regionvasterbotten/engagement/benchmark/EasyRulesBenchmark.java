package se.regionvasterbotten.engagement.benchmark;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.BiPredicate;
import org.jeasy.rules.api.Facts;
import org.jeasy.rules.api.Rules;
import org.jeasy.rules.api.RulesEngine;
import org.jeasy.rules.core.DefaultRulesEngine;
import org.jeasy.rules.core.RuleBuilder;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import se.regionvasterbotten.engagement.ladder.Kind;

/** The rules in Easy Rules, fired for one actor after another; each is asked of the day and, for the highest rung, of all time by the day. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EasyRulesBenchmark {
    private static final LocalDate EXPIRED = World.AS_OF.minusMonths(24);
    private static final Set<Kind> TO_TWO =
            EnumSet.of(Kind.NETWORKING, Kind.OWN_PERSPECTIVE, Kind.PANELLIST, Kind.ROUNDTABLE);
    private static final Set<Kind> TO_THREE =
            EnumSet.of(Kind.CONVERSATION_INITIATED, Kind.INPUT_SUBMITTED, Kind.COLLABORATION);
    private static final Set<Kind> TO_FIVE = EnumSet.of(Kind.POLICY_INFLUENCE, Kind.IMPLEMENTATION);
    private static final Set<Kind> JOINT = EnumSet.of(Kind.JOINT_INITIATIVE_ROLE, Kind.PARTNER);

    /** How many contributions: two thousand actors. */
    @Param("100000")
    public int contributions;

    private final RulesEngine engine = new DefaultRulesEngine();
    private final Rules rules = new Rules();
    private Actor[] actors;

    /** Generates, and compares with ours. */
    @Setup
    public void generate() {
        World world = new World(contributions);
        actors = Actor.of(world);
        register("awareness", 1, (actor, after) -> given(actor, after, EnumSet.allOf(Kind.class))
                || actor.roles().stream().anyMatch(role -> holds(role.begins(), role.ends(), after)));
        register("interest", 2, (actor, after) -> given(actor, after, TO_TWO));
        register("interest by pair", 2, EasyRulesBenchmark::pair);
        register("participation", 3, (actor, after) -> given(actor, after, TO_THREE)
                || actor.roles().stream()
                        .anyMatch(role ->
                                role.kind() != Kind.INITIATIVE_OWNER && holds(role.begins(), role.ends(), after)));
        register("collaboration", 4, (actor, after) -> actor.roles().stream()
                .anyMatch(role -> JOINT.contains(role.kind())
                        && role.statedSolution()
                        && role.sharedBegins() != null
                        && holds(role.sharedBegins(), role.sharedEnds(), after)));
        register("influence by initiative", 5, (actor, after) -> actor.roles().stream()
                .anyMatch(role -> role.kind() == Kind.INITIATIVE_OWNER
                        && holds(role.begins(), role.ends(), after)
                        && linked(actor, role.theme(), role.begins())));
        register("influence by document", 5, (actor, after) -> actor.given().stream()
                .anyMatch(one -> TO_FIVE.contains(one.kind())
                        && one.documented()
                        && counts(one, after)
                        && linked(actor, one.theme(), one.date())));
        Answers.ours(world.population()).demandSame("Easy Rules", easyRules());
    }

    /** Every actor on one day. */
    @Benchmark
    public Answers easyRules() {
        Answers answers = new Answers(actors.length);
        Facts facts = new Facts();
        for (Actor actor : actors) {
            actor.begin();
            facts.put("actor", actor);
            engine.fire(rules, facts);
            answers.put(actor.number(), actor.current(), actor.highest());
        }
        return answers;
    }

    private void register(String name, int rung, BiPredicate<Actor, LocalDate> condition) {
        rules.register(new RuleBuilder()
                .name(name)
                .when(facts -> condition.test(facts.get("actor"), EXPIRED))
                .then(facts -> facts.<Actor>get("actor").stands(rung))
                .build());
        rules.register(new RuleBuilder()
                .name(name + ", ever")
                .when(facts -> facts.<Actor>get("actor").highest() < rung
                        && condition.test(facts.get("actor"), LocalDate.MIN))
                .then(facts -> facts.<Actor>get("actor").stood(rung))
                .build());
    }

    private static boolean given(Actor actor, LocalDate after, Set<Kind> kinds) {
        return actor.given().stream().anyMatch(one -> kinds.contains(one.kind()) && counts(one, after));
    }

    private static boolean counts(Given one, LocalDate after) {
        return holds(one.date(), one.date(), after);
    }

    private static boolean holds(LocalDate from, LocalDate to, LocalDate after) {
        return !from.isAfter(World.AS_OF) && to.isAfter(after);
    }

    /** In this world nobody gives two contributions at one activity. */
    private static boolean pair(Actor actor, LocalDate after) {
        return actor.given().stream()
                .filter(one -> one.kind() == Kind.PARTICIPANT && counts(one, after))
                .anyMatch(one -> actor.given().stream()
                        .anyMatch(other -> other.activity() != one.activity()
                                && other.kind() == Kind.PARTICIPANT
                                && other.theme() == one.theme()
                                && counts(other, after)
                                && !other.date().isBefore(one.date())
                                && other.date().isBefore(one.date().plusMonths(24))));
    }

    private static boolean linked(Actor actor, int theme, LocalDate day) {
        return actor.given().stream()
                .anyMatch(earlier -> earlier.atMeetingPlace()
                        && earlier.theme() == theme
                        && earlier.date().isBefore(day));
    }
}
