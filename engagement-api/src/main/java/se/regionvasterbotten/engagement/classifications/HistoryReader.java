package se.regionvasterbotten.engagement.classifications;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.evidence.Contribution;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Membership;
import se.regionvasterbotten.engagement.evidence.OtherMember;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.evidence.Sectors;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.KindWords;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Texts;

/** Reads a request as the core's history and collects everything that is wrong with it. */
final class HistoryReader {
    private static final int MOST_EVIDENCE = 10_000;
    private static final int MOST_CHARACTERS = 300;
    private static final String UNNAMED_PLACE = "mötesplats";

    private final Faults faults = new Faults();
    private final Set<String> ids = new HashSet<>();
    private final UnaryOperator<String> topSector;

    /**
     * A reader.
     *
     * @param topSector the sector that a word names or is a subcategory of; throws when it names none
     */
    HistoryReader(UnaryOperator<String> topSector) {
        this.topSector = topSector;
    }

    /** The history; throws a problem with every fault when there is any. */
    History read(ClassificationRequest request) {
        ClassificationRequest.Who actor = request.actor();
        Sectors sectors = Sectors.NONE;
        if (actor == null) {
            faults.add(ProblemType.REQUIRED, "actor", null);
        } else {
            if (actor.type() == null) {
                faults.add(ProblemType.REQUIRED, "actor.type", null);
            }
            sectors =
                    sector("actor.sector", actor.sector()).map(Sectors::always).orElse(Sectors.NONE);
        }
        List<Contribution> contributions = new ArrayList<>();
        each(
                "contributions",
                request.contributions(),
                (field, given) -> contribution(field, given).ifPresent(contributions::add));
        List<Membership> memberships = new ArrayList<>();
        each(
                "memberships",
                request.memberships(),
                (field, held) -> membership(field, held).ifPresent(memberships::add));
        faults.throwIfAny();
        return History.of(sectors, contributions, memberships);
    }

    private Optional<Contribution> contribution(String field, ClassificationRequest.Given given) {
        String id = id(field, given.id());
        Kind kind = kind(field + ".kind", given.kind(), false);
        LocalDate date = required(field + ".date", given.date());
        String theme = text(field + ".theme", given.theme());
        String activity = Texts.optional(faults, field + ".activity", given.activity(), MOST_CHARACTERS);
        boolean documented = stated(field + ".document", given.document());
        if (kind == null || date == null || theme.isEmpty()) {
            return Optional.empty();
        }
        String place = Boolean.TRUE.equals(given.atMeetingPlace()) ? UNNAMED_PLACE : null;
        return Optional.of(
                new Contribution(id, "", null, kind, date, Set.of(theme), activity, place, documented, true));
    }

    private Optional<Membership> membership(String field, ClassificationRequest.Held held) {
        String id = id(field, held.id());
        text(field + ".initiative", held.initiative());
        Kind role = kind(field + ".role", held.role(), true);
        String theme = text(field + ".theme", held.theme());
        boolean solution = stated(field + ".statedSolution", held.statedSolution());
        Optional<Period> period = period(field, held.from(), held.to());
        List<OtherMember> others = new ArrayList<>();
        each(field + ".others", held.others(), (otherField, other) -> {
            String word = text(otherField + ".sector", other.sector());
            Optional<Period> days = period(otherField, other.from(), other.to());
            if (!word.isEmpty()) {
                sector(otherField + ".sector", word)
                        .ifPresent(sector -> days.ifPresent(run -> others.add(new OtherMember(null, sector, run))));
            }
        });
        if (role == null || theme.isEmpty()) {
            return Optional.empty();
        }
        return period.map(days -> new Membership(id, null, role, Set.of(theme), days, solution, others));
    }

    private <T> void each(String field, @Nullable List<T> items, BiConsumer<String, T> read) {
        if (items == null) {
            return;
        }
        if (items.size() > MOST_EVIDENCE) {
            faults.add(ProblemType.TOO_MANY, field, items.size(), MOST_EVIDENCE);
            return;
        }
        for (int index = 0; index < items.size(); index++) {
            read.accept(field + "[" + index + "]", items.get(index));
        }
    }

    private String id(String field, @Nullable String id) {
        String known = text(field + ".id", id);
        if (!known.isEmpty() && !ids.add(known)) {
            faults.add(ProblemType.REPEATED, field + ".id", known);
        }
        return known;
    }

    private @Nullable Kind kind(String field, @Nullable String word, boolean membership) {
        String said = text(field, word);
        if (said.isEmpty()) {
            return null;
        }
        Kind kind = KindWords.parse(said).orElse(null);
        if (kind == null) {
            faults.add(
                    ProblemType.UNKNOWN_WORD,
                    field,
                    said,
                    Arrays.stream(Kind.values())
                            .filter(known -> known.membership() == membership)
                            .toList());
        } else if (kind.membership() != membership) {
            faults.add(membership ? ProblemType.CONTRIBUTION_KIND : ProblemType.MEMBERSHIP_KIND, field, said);
        } else {
            return kind;
        }
        return null;
    }

    private Optional<Period> period(String field, @Nullable LocalDate from, @Nullable LocalDate to) {
        LocalDate first = required(field + ".from", from);
        if (first == null) {
            return Optional.empty();
        }
        if (to != null && !first.isBefore(to)) {
            faults.add(ProblemType.PERIOD_REVERSED, field + ".to", to, first);
            return Optional.empty();
        }
        return Optional.of(new Period(first, to));
    }

    private Optional<String> sector(String field, @Nullable String word) {
        String said = Texts.optional(faults, field, word, MOST_CHARACTERS);
        if (said == null) {
            return Optional.empty();
        }
        String sector = topSector.apply(said);
        if (sector.isEmpty()) {
            faults.add(ProblemType.UNKNOWN_REFERENCE, field, said);
        }
        return Optional.of(sector).filter(found -> !found.isEmpty());
    }

    private boolean stated(String field, @Nullable JsonNode value) {
        if (value == null || value.isNull()) {
            return false;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isTextual() && Texts.paragraphs(faults, field, value.textValue(), MOST_CHARACTERS * 10) != null;
    }

    private <T> @Nullable T required(String field, @Nullable T value) {
        if (value == null) {
            faults.add(ProblemType.REQUIRED, field, null);
        }
        return value;
    }

    private String text(String field, @Nullable String value) {
        return Texts.required(faults, field, value, MOST_CHARACTERS);
    }
}
