package se.regionvasterbotten.engagement.bulk;

/**
 * One thread's way through a population on one day. An actor's rows are united to find which kinds it has, ever and in the window; only where that leaves a
 * doubt they are looked at one by one, and where it has memberships those.
 */
final class Pass {
    private final Population population;
    private final Verdicts verdicts;
    private final RowVerdicts rowVerdicts;
    private final Signs signs;
    private final SupportEnds ends;
    private final Window window;
    private final byte[] answers;

    /** The reads ahead, kept so that they are made. */
    int readAhead;

    Pass(Population population, CompiledLadder ladder, Window window, byte[] answers) {
        this.population = population;
        this.verdicts = ladder.verdicts();
        this.rowVerdicts = ladder.rowVerdicts();
        this.signs = ladder.signs();
        this.ends = ladder.ends();
        this.window = window;
        this.answers = answers;
    }

    void over(int firstActor, int endActor) {
        int[] rows = population.rows;
        int[] offsets = population.offsets;
        int floor = window.floor();
        int ceiling = window.ceiling();
        int role = population.roles.firstOf(firstActor);
        int withRole = population.roles.actor(role);
        int begin = offsets[firstActor];
        byte[] back = population.others.back;
        int ahead = 0;
        for (int actor = firstActor; actor < endActor; actor++) {
            int end = offsets[actor + 1];
            // Only a look at single rows reads these, here and there; so it need not wait for memory each time.
            ahead |= begin < end ? back[begin] : 0;
            int i = begin;
            int before = 0;
            for (; i < end && rows[i] < floor; i++) {
                before |= rows[i];
            }
            int windowBegin = i;
            int inside = 0;
            for (; i < end && rows[i] < ceiling; i++) {
                inside |= rows[i];
            }
            int current = signs.answer(inside);
            int highest = signs.answer(before | inside);
            int answer = Answer.of(Signs.certain(current), Signs.certain(highest));
            int possible = Answer.of(Signs.possible(current), Signs.possible(highest));
            if (answer != possible) {
                answer = lookAgain(begin, windowBegin, i, answer, possible);
            }
            if (actor == withRole) {
                for (; withRole == actor; withRole = population.roles.actor(++role)) {
                    answer = withRole(role, answer);
                }
            }
            answers[actor] = (byte) answer;
            begin = end;
        }
        readAhead = ahead;
    }

    /** Looks at rows one by one, those in the window first, until no more is possible. */
    private int lookAgain(int begin, int windowBegin, int end, int answer, int possible) {
        int[] rows = population.rows;
        int current = Answer.rung(answer);
        int kinds = signs.raising(current);
        for (int i = windowBegin; i < end && current < Answer.rung(possible); i++) {
            if (Row.isSpecial(rows[i], kinds)) {
                int together = rowVerdicts.together(rows[i]);
                current = Math.max(current, rowVerdicts.whole(rows[i]));
                current = together > current && other(i) >= window.floor() ? together : current;
            }
        }
        int highest = Math.max(current, Answer.highest(answer));
        kinds = signs.raising(highest);
        for (int i = begin; i < end && highest < Answer.highest(possible); i++) {
            if (Row.isSpecial(rows[i], kinds)) {
                int together = rowVerdicts.together(rows[i]);
                highest = Math.max(highest, rowVerdicts.whole(rows[i]));
                highest = together > highest && Row.day(rows[i]) < ends.of(Row.day(other(i))) ? together : highest;
            }
        }
        return Answer.of(current, highest);
    }

    private int other(int i) {
        return population.rows[population.others.of(i)];
    }

    private int withRole(int role, int answer) {
        Roles roles = population.roles;
        if (roles.from(role) > window.asOf()) {
            return answer;
        }
        int whole = verdicts.whole(roles.circumstances(role));
        int together = verdicts.together(roles.circumstances(role));
        int highest = Math.max(Answer.highest(answer), whole);
        int current = Answer.rung(answer);
        if (roles.to(role) >= window.earliest()) {
            current = Math.max(current, whole);
        }
        for (int shared = roles.firstShared(role); shared < roles.firstShared(role + 1); shared++) {
            if (roles.sharedFrom(shared) <= window.asOf()) {
                highest = Math.max(highest, together);
                if (roles.sharedTo(shared) >= window.earliest()) {
                    current = Math.max(current, together);
                }
            }
        }
        return Answer.of(current, highest);
    }
}
