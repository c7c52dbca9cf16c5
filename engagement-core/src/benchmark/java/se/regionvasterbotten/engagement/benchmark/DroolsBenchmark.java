package se.regionvasterbotten.engagement.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;
import org.kie.api.KieBase;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The rules in Drools: one knowledge base, a session for each actor, its evidence inserted as it is. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class DroolsBenchmark {
    /** How many contributions: two thousand actors. */
    @Param("100000")
    public int contributions;

    private Actor[] actors;
    private KieBase base;

    /** Generates, and compares with ours. */
    @Setup
    public void generate() {
        World world = new World(contributions);
        actors = Actor.of(world);
        base = new KieHelper().addContent(rules(), ResourceType.DRL).build(ExecutableModelProject.class);
        Answers.ours(world.population()).demandSame("Drools", drools());
    }

    /** Every actor on one day. */
    @Benchmark
    public Answers drools() {
        Answers answers = new Answers(actors.length);
        for (Actor actor : actors) {
            KieSession session = base.newKieSession();
            actor.begin();
            session.setGlobal("actor", actor);
            session.setGlobal("asOf", World.AS_OF);
            session.setGlobal("expired", World.AS_OF.minusMonths(24));
            actor.given().forEach(session::insert);
            actor.roles().forEach(session::insert);
            session.fireAllRules();
            session.dispose();
            answers.put(actor.number(), actor.current(), actor.highest());
        }
        return answers;
    }

    private static String rules() {
        try (var rules = DroolsBenchmark.class.getResourceAsStream("ladder.drl")) {
            return new String(rules.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
