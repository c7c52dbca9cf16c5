package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.ladder.KindWords;

/** Reads one row: what it says on its own, before anything is looked up. */
final class RowReader {
    private static final Pattern EMAIL = Pattern.compile("[^\\s@<>(),;:\"]+@[^\\s@<>(),;:\"]+\\.[^\\s@<>(),;:\".]+");

    private final Header header;
    private final Line line;
    private final List<Finding> findings = new ArrayList<>();

    RowReader(Header header, Line line) {
        this.header = header;
        this.line = line;
    }

    /** What was found, complete once the row is read. */
    List<Finding> findings() {
        return findings;
    }

    /** The row of delimited text, whose values cannot be trusted to stand in their columns when one is lost or added. */
    Optional<Participant> readRagged() {
        if (header.fits(line)) {
            return read();
        }
        findings.add(Finding.of(line.number(), FindingType.WRONG_FIELD_COUNT));
        return Optional.empty();
    }

    /** The participant; empty when the row is rejected, or has nothing to keep. */
    Optional<Participant> read() {
        header.places().keySet().stream().sorted().forEach(this::checkCell);
        Kind kind = kind();
        Optional<Boolean> attended = attended();
        String email = email();
        String organisation = text(ListColumn.ORGANISATION);
        Participant read = new Participant(
                line.number(),
                text(ListColumn.GIVEN_NAME),
                text(ListColumn.FAMILY_NAME),
                email,
                emptyToNull(organisation),
                emptyToNull(text(ListColumn.SECTOR)),
                kind,
                attended.orElse(false));
        if (!read.named() && email == null) {
            ListColumn missing = read.givenName().isEmpty() ? ListColumn.GIVEN_NAME : ListColumn.FAMILY_NAME;
            find(missing, FindingType.NAME_MISSING);
        } else if (email == null && organisation.isEmpty()) {
            findings.add(Finding.of(line.number(), FindingType.NEITHER_EMAIL_NOR_ORGANISATION));
        }
        boolean rejected = findings.stream().anyMatch(Finding::rejects);
        return rejected || attended.isEmpty() ? Optional.empty() : Optional.of(read);
    }

    private void checkCell(ListColumn column) {
        Cell cell = header.cell(line, column);
        if (PersonalIdentityNumber.in(cell.text())) {
            findings.add(new Finding(line.number(), column, null, FindingType.PERSONAL_IDENTITY_NUMBER, null));
        } else if (cell.kind() == Cell.Kind.BROKEN) {
            find(column, FindingType.BROKEN_FORMULA);
        } else if (cell.text().length() > column.longest()) {
            findings.add(
                    new Finding(line.number(), column, null, FindingType.TOO_LONG, String.valueOf(column.longest())));
        } else if (cell.kind() == Cell.Kind.CALCULATED) {
            find(column, FindingType.CALCULATED);
        }
    }

    private Kind kind() {
        String word = text(ListColumn.ROLE);
        if (word.isEmpty()) {
            return Kind.LISTENER;
        }
        Optional<Kind> kind = KindWords.parse(word);
        if (kind.isEmpty()) {
            find(ListColumn.ROLE, FindingType.UNKNOWN_ROLE);
        } else if (kind.get().membership()) {
            find(ListColumn.ROLE, FindingType.MEMBERSHIP_ROLE);
        } else if (kind.get() == Kind.POLICY_INFLUENCE || kind.get() == Kind.IMPLEMENTATION) {
            find(ListColumn.ROLE, FindingType.WITHOUT_DOCUMENT);
        }
        return kind.orElse(Kind.LISTENER);
    }

    /** Whether the person came; empty when it cannot be read, and when there is nothing to keep. */
    private Optional<Boolean> attended() {
        Optional<Answer> attended = answer(ListColumn.ATTENDED);
        Optional<Answer> registered = answer(ListColumn.REGISTERED);
        if (header.cell(line, ListColumn.ATTENDED).blank()) {
            find(ListColumn.ATTENDED, FindingType.ATTENDANCE_NOT_STATED);
        }
        if (registered.equals(Optional.of(Answer.NO)) && !attended.equals(Optional.of(Answer.YES))) {
            findings.add(Finding.of(line.number(), FindingType.NEITHER_REGISTERED_NOR_ATTENDED));
            return Optional.empty();
        }
        return Optional.of(attended.equals(Optional.of(Answer.YES)));
    }

    private Optional<Answer> answer(ListColumn column) {
        String word = text(column);
        Optional<Answer> answer = Answer.of(word);
        if (answer.isEmpty() && !word.isEmpty()) {
            find(column, FindingType.UNKNOWN_ANSWER);
        }
        return answer;
    }

    private @Nullable String email() {
        String email = text(ListColumn.EMAIL).toLowerCase(Locale.ROOT);
        if (!email.isEmpty() && !EMAIL.matcher(email).matches()) {
            find(ListColumn.EMAIL, FindingType.NOT_AN_EMAIL);
        }
        return emptyToNull(email);
    }

    /** What stands in the column; empty when that is already rejected, so that one fault is told once. */
    private String text(ListColumn column) {
        boolean rejected = findings.stream().anyMatch(found -> found.column() == column && found.rejects());
        return rejected ? "" : header.cell(line, column).text();
    }

    private void find(ListColumn column, FindingType type) {
        findings.add(Finding.of(line.number(), column, header.cell(line, column).text(), type));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
