package se.regionvasterbotten.engagement.imports;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.written.PersonalIdentityNumber;

/**
 * How a source's lists are to be understood, as it is told and answered. What is left out is understood as usual.
 *
 * @param columns which column each header is; null is one that is not read
 * @param roles which kind each word of a role is
 * @param answers what each word of registration, attendance and status says
 */
public record ListMapping(
        @Nullable List<Column> columns,
        @Nullable List<Role> roles,
        @Nullable List<Word> answers) {
    /** Nothing is told. */
    static final ListMapping USUAL = new ListMapping(null, null, null);

    private static final int MOST = 500;

    /** A header and its column. */
    public record Column(@Nullable String header, @Nullable ListColumn column) {}

    /** A word and its kind. */
    public record Role(@Nullable String word, @Nullable Kind kind) {}

    /** A word and what it says: {@code ATTENDED}, {@code ABSENT}, {@code REGISTERED} or {@code DECLINED}. */
    public record Word(@Nullable String word, @Nullable Says says) {}

    /** What a word can say. */
    public enum Says {
        /** Was there. */
        ATTENDED,
        /** Did not come. */
        ABSENT,
        /** Was expected. */
        REGISTERED,
        /** Was not expected, or no longer. */
        DECLINED
    }

    /** The mapping; {@link #check} has passed. */
    Mapping mapping() {
        Map<String, Optional<ListColumn>> named = new HashMap<>();
        list(columns).forEach(one -> named.put(ListColumn.key(text(one.header())), Optional.ofNullable(one.column())));
        Map<String, Kind> kinds = new HashMap<>();
        list(roles).forEach(one -> kinds.put(NameKey.of(text(one.word())), Objects.requireNonNull(one.kind())));
        Map<String, Answer> said = new HashMap<>();
        list(answers)
                .forEach(one -> said.put(
                        NameKey.of(text(one.word())),
                        Answer.valueOf(Objects.requireNonNull(one.says()).name())));
        return new Mapping(named, kinds, said);
    }

    /** Adds what is wrong with it. */
    void check(String prefix, Faults faults) {
        most(prefix + "columns", list(columns), faults);
        most(prefix + "roles", list(roles), faults);
        most(prefix + "answers", list(answers), faults);
        for (int i = 0; i < list(columns).size(); i++) {
            required(prefix + "columns[" + i + "].header", list(columns).get(i).header(), faults);
        }
        for (int i = 0; i < list(roles).size(); i++) {
            Role role = list(roles).get(i);
            required(prefix + "roles[" + i + "].word", role.word(), faults);
            if (role.kind() == null) {
                faults.add(ProblemType.REQUIRED, prefix + "roles[" + i + "].kind", null);
            } else if (role.kind().membership()) {
                faults.add(ProblemType.MEMBERSHIP_KIND, prefix + "roles[" + i + "].kind", role.kind());
            }
        }
        for (int i = 0; i < list(answers).size(); i++) {
            required(prefix + "answers[" + i + "].word", list(answers).get(i).word(), faults);
            if (list(answers).get(i).says() == null) {
                faults.add(ProblemType.REQUIRED, prefix + "answers[" + i + "].says", null);
            }
        }
    }

    /** Adds the headers that a list does not have. */
    void checkAgainst(Header header, String prefix, Faults faults) {
        for (int i = 0; i < list(columns).size(); i++) {
            String named = text(list(columns).get(i).header());
            if (!header.has(named)) {
                faults.add(ProblemType.UNKNOWN_HEADER, prefix + "columns[" + i + "].header", named);
            }
        }
    }

    /** The same with every header of a list and the column it is understood as. */
    ListMapping of(Header header) {
        return new ListMapping(
                header.line().cells().stream()
                        .map(Cell::text)
                        .filter(text -> !text.isEmpty())
                        .map(PersonalIdentityNumber::maskedLike)
                        .map(text ->
                                new Column(text, header.mapping().column(text).orElse(null)))
                        .toList(),
                list(roles),
                list(answers));
    }

    private static void most(String field, List<?> items, Faults faults) {
        if (items.size() > MOST) {
            faults.add(ProblemType.TOO_MANY, field, items.size(), MOST);
        }
    }

    private static void required(String field, @Nullable String text, Faults faults) {
        if (text == null || text.isBlank()) {
            faults.add(ProblemType.REQUIRED, field, null);
        } else if (PersonalIdentityNumber.like(NameKey.tidy(text))) {
            faults.add(ProblemType.PERSONAL_IDENTITY_NUMBER, field, null);
        }
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static <T> List<T> list(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
