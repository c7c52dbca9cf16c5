package se.regionvasterbotten.engagement.imports;

import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.written.WrittenTime;

/**
 * Whether a row's person came, by the columns of registration, attendance and status. Registered is not attended (RULES section 4):
 * an answer that says no more than that somebody was expected makes nobody have come.
 */
final class Attendance {
    private final Header header;
    private final Line line;
    private final Function<ListColumn, String> text;
    private final BiConsumer<@Nullable ListColumn, FindingType> find;

    /** @param text what stands in a column; empty when it is already rejected */
    Attendance(
            Header header,
            Line line,
            Function<ListColumn, String> text,
            BiConsumer<@Nullable ListColumn, FindingType> find) {
        this.header = header;
        this.line = line;
        this.text = text;
        this.find = find;
    }

    /** Whether the person came; empty when there is nothing to keep. What cannot be read is a finding, and reads as not. */
    Optional<Boolean> came() {
        Optional<Answer> attended = answer(ListColumn.ATTENDED, Answer.ATTENDED, Answer.ABSENT);
        Optional<Answer> status = answer(ListColumn.STATUS, Answer.REGISTERED, Answer.DECLINED);
        Optional<Answer> registered = answer(ListColumn.REGISTERED, Answer.REGISTERED, Answer.DECLINED);
        if (says(Answer.ATTENDED, attended)
                || (header.cell(line, ListColumn.ATTENDED).blank() && says(Answer.ATTENDED, status))) {
            return Optional.of(true);
        }
        if (header.cell(line, ListColumn.ATTENDED).blank() && !says(Answer.ABSENT, status)) {
            notStated(status);
        }
        if (says(Answer.DECLINED, registered) || says(Answer.DECLINED, status) || says(Answer.DECLINED, attended)) {
            find.accept(null, FindingType.NEITHER_REGISTERED_NOR_ATTENDED);
            return Optional.empty();
        }
        return Optional.of(false);
    }

    private void notStated(Optional<Answer> status) {
        if (header.has(ListColumn.ATTENDED) || status.isEmpty()) {
            ListColumn column = header.has(ListColumn.ATTENDED) ? ListColumn.ATTENDED : ListColumn.STATUS;
            if (header.cell(line, column).blank()) {
                find.accept(column, FindingType.ATTENDANCE_NOT_STATED);
            }
        }
    }

    private static boolean says(Answer answer, Optional<Answer> said) {
        return said.filter(answer::equals).isPresent();
    }

    private Optional<Answer> answer(ListColumn column, Answer yes, Answer no) {
        String word = text.apply(column);
        if (word.isEmpty()) {
            return Optional.empty();
        }
        Optional<Answer> answer = WrittenTime.of(word).isPresent()
                ? Optional.of(yes)
                : header.mapping().answer(word);
        if (answer.isEmpty()) {
            find.accept(column, FindingType.UNKNOWN_ANSWER);
        }
        return answer.map(one -> one == Answer.YES ? yes : one == Answer.NO ? no : one);
    }
}
