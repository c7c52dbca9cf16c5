package se.regionvasterbotten.engagement.steps;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** The population as the stored steps have it, by the active ladder version, as it is known now. */
@ApplicationScoped
public class Population {
    private static final String CURRENT = " FROM actor_step s WHERE s.ladder_version = ? AND s.theme_id = ?"
            + " AND s.on_date <= ? AND (s.until_date IS NULL OR s.until_date > ?)";

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    /** Whether the steps of a ladder version are all there; until then the core answers. */
    public boolean isStored(int version) {
        Object running = new Statement()
                .add("SELECT COUNT(*) FROM step_run WHERE status = ?", StepRun.Status.RUNNING.name())
                .add(" AND purpose = ? AND ladder_version = ?", StepRun.Purpose.STORE.name(), version)
                .value(store);
        return ((Number) running).intValue() == 0;
    }

    /**
     * A page of those who stand somewhere on a day: organisations by name, then persons in the order they were registered.
     *
     * @param rung the rung on the chosen theme, overall without one; null for any
     * @param ownStaff whether those whose every piece of evidence is the own staff's are listed too
     */
    public Page<Listed> page(
            int version,
            LocalDate asOf,
            Choice choice,
            Set<ActorType> types,
            @Nullable Integer rung,
            boolean ownStaff,
            Paging paging) {
        List<Listed> items = new ArrayList<>();
        long total = 0;
        // Type by type, each in the order of an index of its own.
        for (ActorType type : EnumSet.copyOf(types)) {
            long before = total;
            total += count(version, asOf, choice, type, rung, ownStaff);
            long skipped = Math.max(0, paging.offset() - before);
            int wanted = paging.limit() - items.size();
            if (wanted > 0 && before + skipped < total) {
                chosen("SELECT a.actor_id, a.actor_type", version, asOf, choice, type, rung, ownStaff)
                        .add(" ORDER BY a.sort_key OFFSET ? ROWS FETCH NEXT ? ROWS ONLY", skipped, wanted)
                        .rows(store)
                        .forEach(row -> items.add(new Listed(UUID.fromString(row[0].toString()), type)));
            }
        }
        return Page.of(items, paging, total);
    }

    private long count(
            int version, LocalDate asOf, Choice choice, ActorType type, @Nullable Integer rung, boolean ownStaff) {
        if (rung != null || ownStaff || choice.chooses()) {
            return number(chosen("SELECT COUNT(*)", version, asOf, choice, type, rung, ownStaff));
        }
        return number(new Statement()
                .add("SELECT COALESCE(SUM(e.actors), 0) FROM entry_day e WHERE e.ladder_version = ?", version)
                .add(" AND e.actor_type = ? AND e.on_date <= ?", type.name(), asOf));
    }

    private long number(Statement counting) {
        return ((Number) counting.value(store)).longValue();
    }

    private static Statement chosen(
            String select,
            int version,
            LocalDate asOf,
            Choice choice,
            ActorType type,
            @Nullable Integer rung,
            boolean ownStaff) {
        Statement statement = new Statement().add(select + " FROM counted_actor a WHERE");
        statement
                .add(" a.actor_type = ? AND (a.own_staff = 0", type.name())
                .add(" AND EXISTS (SELECT 1 FROM actor_step b WHERE b.ladder_version = ?", version)
                .add(" AND b.actor_id = a.actor_id AND b.theme_id = ? AND b.on_date <= ?)", StoredStep.OVERALL, asOf);
        choice.add(statement, "a.actor_id", asOf);
        if (rung != null) {
            UUID theme = choice.theme() == null ? StoredStep.OVERALL : choice.theme();
            statement
                    .add(rung == 0 ? " AND NOT EXISTS (SELECT 1" : " AND EXISTS (SELECT 1")
                    .add(CURRENT, version, theme, asOf, asOf)
                    .add(" AND s.actor_id = a.actor_id AND s.to_state")
                    .add(rung == 0 ? " <> ?)" : " = ?)", rung == 0 ? State.DORMANT.name() : "RUNG_" + rung);
        }
        return ownStaff ? statement.add(" OR a.own_staff = 1 AND a.first_day <= ?)", asOf) : statement.add(")");
    }

    /**
     * Someone on a page.
     *
     * @param id the actor
     * @param type what it is
     */
    public record Listed(UUID id, ActorType type) {}
}
