package se.regionvasterbotten.engagement.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Somebody gets all that is shown of several years and tries to subtract the way to a few persons: between the groups of a table, between the tables of a year, and
 * between years. Registers are made by chance, small and sparse ones too, in which single persons come, go and move.
 */
class AttackTest {
    private static final Division RUNGS = new Division("rung", List.of("1", "2", "3", "4", "5", "other"));
    private static final Division SECTORS = new Division("sector", List.of("n", "a", "o", "c", "i", "none"));
    private static final int GROUPS = 6;
    private static final int NOT_THERE = GROUPS;
    private static final int YEARS = 4;
    private static final int REGISTERS = 24;

    @ParameterizedTest
    @ValueSource(ints = {4, 9, 16, 40, 120, 300})
    void nobody_comes_nearer_to_a_few_persons_than_five_numbers(int size) {
        int hidden = 0;
        for (int seed = 0; seed < REGISTERS; seed++) {
            Register register = new Register(size, seed);
            List<Shown> shown = register.years().stream().map(Register::shown).toList();
            hidden += found(register, shown, Suppression.SMALLEST);
        }
        assertThat(hidden).as("pinned down").isZero();
    }

    @Test
    void the_attack_succeeds_when_only_the_small_groups_are_hidden() {
        int found = 0;
        for (int seed = 0; seed < REGISTERS; seed++) {
            Register register = new Register(120, seed);
            found += found(
                    register,
                    register.years().stream().map(AttackTest::smallHidden).toList(),
                    1);
        }
        assertThat(found).as("known exactly").isGreaterThan(REGISTERS);
    }

    @Test
    void the_attack_succeeds_when_each_table_is_protected_by_itself_alone() {
        int found = 0;
        for (int seed = 0; seed < REGISTERS; seed++) {
            Register register = new Register(120, seed);
            found += found(
                    register,
                    register.years().stream().map(AttackTest::eachAlone).toList(),
                    Suppression.SMALLEST);
        }
        assertThat(found).as("pinned down").isPositive();
    }

    /** Six stand on rung 4, all of one sector, and nobody else stands there: whoever knows that subtracts them from the sector's seven. */
    @Test
    void a_sector_is_not_shown_when_a_rung_subtracted_from_it_leaves_one() {
        List<List<String>> persons = new ArrayList<>();
        persons.addAll(Collections.nCopies(6, List.of("4", "c")));
        persons.add(List.of("1", "c"));
        persons.addAll(Collections.nCopies(30, List.of("1", "n")));

        assertThat(of(eachAlone(persons), 1).get(3)).hasValue(7);
        assertThat(of(Register.shown(persons), 0).get(3)).hasValue(6);
        assertThat(of(Register.shown(persons), 1)).containsOnly(OptionalInt.empty());
    }

    @Test
    void something_is_shown_of_most_years_that_are_not_small() {
        int shown = 0;
        for (int seed = 0; seed < REGISTERS; seed++) {
            for (List<List<String>> year : new Register(80, seed).years()) {
                shown += Register.shown(year).tables().stream()
                                .allMatch(table -> table.stream().anyMatch(OptionalInt::isPresent))
                        ? 1
                        : 0;
            }
        }
        assertThat(shown).isGreaterThan(REGISTERS * YEARS / 2);
    }

    /** How many groups of 1 to 4 the attacker has come nearer to than so many numbers. */
    private static int found(Register register, List<Shown> shown, int width) {
        int found = 0;
        for (int year = 0; year < YEARS; year++) {
            List<List<String>> persons = register.years().get(year);
            int[][] joint = new int[GROUPS][GROUPS];
            persons.forEach(person -> joint[RUNGS.place(person.get(0))][SECTORS.place(person.get(1))]++);
            found += found(
                    joint,
                    of(shown.get(year), 0),
                    of(shown.get(year), 1),
                    shown.get(year).total(),
                    width);
            for (int other = 0; other < year; other++) {
                found += between(register, other, year, shown, width);
            }
        }
        return found;
    }

    /** The tables of a year crossed, by someone who knows which combinations nobody has. */
    private static int found(
            int[][] joint, List<OptionalInt> rows, List<OptionalInt> columns, OptionalInt total, int width) {
        Attacker attacker = new Attacker(GROUPS * GROUPS);
        attacker.learns(cell -> joint[cell / GROUPS][cell % GROUPS] == 0, 0);
        total.ifPresent(all -> attacker.learns(cell -> true, all));
        for (int i = 0; i < GROUPS; i++) {
            int line = i;
            rows.get(i).ifPresent(count -> attacker.learns(cell -> cell / GROUPS == line, count));
            columns.get(i).ifPresent(count -> attacker.learns(cell -> cell % GROUPS == line, count));
        }
        return near(attacker, joint, width);
    }

    /** The same persons in two years: by rung, or not there. Nobody is known to have been there in neither. */
    private static int between(Register register, int one, int other, List<Shown> shown, int width) {
        int size = GROUPS + 1;
        int[][] joint = new int[size][size];
        for (int person = 0; person < register.persons; person++) {
            joint[register.rung(one, person)][register.rung(other, person)]++;
        }
        joint[NOT_THERE][NOT_THERE] = 0;
        Attacker attacker = new Attacker(size * size);
        attacker.learns(cell -> cell == size * size - 1, 0);
        shown.get(one).total().ifPresent(all -> attacker.learns(cell -> cell / size != NOT_THERE, all));
        shown.get(other).total().ifPresent(all -> attacker.learns(cell -> cell % size != NOT_THERE, all));
        for (int i = 0; i < GROUPS; i++) {
            int line = i;
            of(shown.get(one), 0).get(i).ifPresent(count -> attacker.learns(cell -> cell / size == line, count));
            of(shown.get(other), 0).get(i).ifPresent(count -> attacker.learns(cell -> cell % size == line, count));
        }
        return near(attacker, joint, width);
    }

    private static int near(Attacker attacker, int[][] joint, int width) {
        int near = 0;
        for (BitSet asked : asked(joint)) {
            int truth = asked.stream()
                    .map(cell -> joint[cell / joint.length][cell % joint.length])
                    .sum();
            if (truth > 0 && truth < Suppression.SMALLEST && attacker.uncertainty(asked) < width) {
                near++;
            }
        }
        return near;
    }

    /** Every combination, every two of a row or a column, every whole row and column, and each of these but for one combination. */
    private static List<BitSet> asked(int[][] joint) {
        int size = joint.length;
        List<BitSet> asked = new ArrayList<>();
        for (int line = 0; line < size; line++) {
            for (boolean row : List.of(true, false)) {
                int here = line;
                int[] cells = IntStream.range(0, size)
                        .map(i -> row ? here * size + i : i * size + here)
                        .toArray();
                asked.add(bits(cells));
                for (int i = 0; i < size; i++) {
                    BitSet but = bits(cells);
                    but.clear(cells[i]);
                    asked.add(but);
                    for (int j = i; j < size; j++) {
                        asked.add(bits(cells[i], cells[j]));
                    }
                }
            }
        }
        return asked;
    }

    private static BitSet bits(int... cells) {
        BitSet bits = new BitSet();
        for (int cell : cells) {
            bits.set(cell);
        }
        return bits;
    }

    private static List<OptionalInt> of(Shown shown, int table) {
        return shown.tables().get(table);
    }

    private static Shown smallHidden(List<List<String>> persons) {
        return without(
                persons,
                counts -> counts.stream()
                        .map(count ->
                                count > 0 && count < Suppression.SMALLEST ? OptionalInt.empty() : OptionalInt.of(count))
                        .toList());
    }

    private static Shown eachAlone(List<List<String>> persons) {
        return without(persons, counts -> {
            boolean[] hidden = Suppression.of(counts);
            return IntStream.range(0, hidden.length)
                    .mapToObj(i -> hidden[i] ? OptionalInt.empty() : OptionalInt.of(counts.get(i)))
                    .toList();
        });
    }

    private static Shown without(List<List<String>> persons, Function<List<Integer>, List<OptionalInt>> rule) {
        List<List<OptionalInt>> tables = new ArrayList<>();
        for (int table = 0; table < 2; table++) {
            int here = table;
            tables.add(rule.apply((here == 0 ? RUNGS : SECTORS)
                    .groups().stream()
                            .map(group -> (int) persons.stream()
                                    .filter(person -> person.get(here).equals(group))
                                    .count())
                            .toList()));
        }
        return new Shown(OptionalInt.of(persons.size()), List.of(RUNGS, SECTORS), tables);
    }

    /** Persons who come and go: where they stand each year, most of them low, and in which sector. */
    private static final class Register {
        private final int persons;
        private final int[][] rungs;
        private final int[] sectors;

        Register(int persons, long seed) {
            Random random = new Random(seed * 31 + persons);
            this.persons = persons;
            rungs = new int[YEARS][persons];
            sectors = new int[persons];
            int usual = 1 + random.nextInt(GROUPS);
            for (int person = 0; person < persons; person++) {
                int rung = random.nextInt(10) < 7 ? 0 : random.nextInt(4);
                // In every other register a sector's persons stand much alike.
                sectors[person] = seed % 2 == 0 || random.nextInt(40) == 0 ? random.nextInt(usual) : rung;
                for (int year = 0; year < YEARS; year++) {
                    rung = Math.min(4, rung + (random.nextInt(5) == 0 ? 1 : 0));
                    rungs[year][person] = random.nextInt(4) == 0 ? NOT_THERE : rung;
                }
            }
        }

        int rung(int year, int person) {
            return rungs[year][person];
        }

        /** For each year the rung and the sector of everyone who was there. */
        List<List<List<String>>> years() {
            return IntStream.range(0, YEARS)
                    .mapToObj(year -> IntStream.range(0, persons)
                            .filter(person -> rungs[year][person] != NOT_THERE)
                            .mapToObj(person -> List.of(
                                    RUNGS.groups().get(rungs[year][person]),
                                    SECTORS.groups().get(sectors[person])))
                            .toList())
                    .toList();
        }

        static Shown shown(List<List<String>> persons) {
            return Family.of(List.of(RUNGS, SECTORS), persons).shown();
        }
    }
}
