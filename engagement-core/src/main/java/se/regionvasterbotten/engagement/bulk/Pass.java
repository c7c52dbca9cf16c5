package se.regionvasterbotten.engagement.bulk;

/**
 * One thread's way through a population on one day. Each actor's rows are read once to find which kinds it has, ever and in the window; only where those
 * leave a doubt its rows are read again, and where it has memberships those.
 */
final class Pass {
    private final Population population;
    private final Verdicts verdicts;
    private final Kinds kinds;
    private final SecondLook secondLook;
    private final Window window;
    private final byte[] answers;

    Pass(Population population, CompiledLadder ladder, Window window, byte[] answers) {
        this.population = population;
        this.verdicts = ladder.verdicts();
        this.kinds = ladder.kinds();
        this.secondLook = new SecondLook(population, ladder);
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
        for (int actor = firstActor; actor < endActor; actor++) {
            int end = offsets[actor + 1];
            int i = begin;
            int before = 0;
            for (; i < end && rows[i] < floor; i++) {
                before |= rows[i];
            }
            int inside = 0;
            int windowBegin = i;
            for (; i < end && rows[i] < ceiling; i++) {
                inside |= rows[i];
            }
            int current = kinds.answer(inside);
            int highest = kinds.answer(before | inside);
            int answer = Answer.of(Kinds.rung(current), Kinds.rung(highest));
            if (Kinds.doubt(current | highest)) {
                boolean fromTheBeginning = Kinds.doubt(highest) || Kinds.doubtOfLink(current);
                answer = secondLook.over(fromTheBeginning ? begin : windowBegin, i, window, answer);
            }
            if (actor == withRole) {
                for (; withRole == actor; withRole = population.roles.actor(++role)) {
                    answer = withRole(role, answer);
                }
            }
            answers[actor] = (byte) answer;
            begin = end;
        }
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
