package se.regionvasterbotten.engagement.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.OrganisationNumber;
import se.regionvasterbotten.engagement.ladder.Kind;
import se.regionvasterbotten.engagement.written.PersonalIdentityNumber;

/** Reads one row: what it says on its own, before anything is looked up. */
final class RowReader {
    private static final String ATOM = "[^\\s@<>(),;:\".]+";
    private static final Pattern EMAIL =
            Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@" + ATOM + "(?:\\." + ATOM + ")+");
    private static final Pattern WRAPPED_EMAIL =
            Pattern.compile("(?:[^<>]*<)?\\s*(?:mailto:)?\\s*([^<>]*?)[\\s.,;]*(?:>[\\s.,;]*)?");

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
        for (ListColumn column : ListColumn.values()) {
            if (header.has(column) && column != ListColumn.FAULT) {
                checkCell(column);
            }
        }
        Kind kind = kind();
        Optional<Boolean> attended = new Attendance(header, line, this::text, this::find).came();
        WholeName name = name();
        String email = email();
        String number = number();
        String organisation = organisation(number);
        Participant read = new Participant(
                line.number(),
                name.given(),
                name.family(),
                email,
                organisation,
                number,
                emptyToNull(text(ListColumn.SECTOR)),
                emptyToNull(text(ListColumn.INDUSTRY)),
                kind,
                attended.orElse(false));
        if (!read.named() && email == null) {
            nameMissing(read);
        } else if (email == null && organisation == null) {
            findings.add(Finding.of(line.number(), FindingType.NEITHER_EMAIL_NOR_ORGANISATION));
        }
        boolean rejected = findings.stream().anyMatch(Finding::rejects);
        return rejected || attended.isEmpty() ? Optional.empty() : Optional.of(read);
    }

    private void checkCell(ListColumn column) {
        Cell cell = header.cell(line, column);
        if (PersonalIdentityNumber.in(cell.text()) || (column.personal() && PersonalIdentityNumber.like(cell.text()))) {
            findings.add(new Finding(line.number(), column, null, FindingType.PERSONAL_IDENTITY_NUMBER, null));
        } else if (cell.broken()) {
            find(column, FindingType.BROKEN_FORMULA);
        } else if (cell.garbled()) {
            find(column, FindingType.GARBLED_TEXT);
        } else if (cell.text().length() > column.longest()) {
            findings.add(
                    new Finding(line.number(), column, null, FindingType.TOO_LONG, String.valueOf(column.longest())));
        }
    }

    private Kind kind() {
        String word = text(ListColumn.ROLE);
        if (word.isEmpty()) {
            return ticket();
        }
        Optional<Kind> kind = header.mapping().role(word);
        if (kind.isEmpty()) {
            find(ListColumn.ROLE, FindingType.UNKNOWN_ROLE);
        } else if (kind.get().membership()) {
            find(ListColumn.ROLE, FindingType.MEMBERSHIP_ROLE);
        } else if (kind.get() == Kind.POLICY_INFLUENCE || kind.get() == Kind.IMPLEMENTATION) {
            find(ListColumn.ROLE, FindingType.WITHOUT_DOCUMENT);
        }
        return kind.orElse(Kind.LISTENER);
    }

    /** What a ticket's name says of the role: most say nothing. */
    private Kind ticket() {
        String word = text(ListColumn.TICKET);
        Optional<Kind> kind = header.mapping().role(word).filter(one -> !one.membership());
        if (kind.isEmpty() && !word.isEmpty()) {
            find(ListColumn.TICKET, FindingType.TICKET_WITHOUT_ROLE);
        }
        return kind.orElse(Kind.LISTENER);
    }

    /** The two names, or the one that both stand in where they do not. */
    private WholeName name() {
        WholeName apart = new WholeName(text(ListColumn.GIVEN_NAME), text(ListColumn.FAMILY_NAME));
        if (!apart.given().isEmpty() && !apart.family().isEmpty()) {
            return apart;
        }
        String whole = text(ListColumn.NAME);
        return whole.isEmpty() ? apart : WholeName.of(whole);
    }

    private void nameMissing(Participant read) {
        ListColumn half = read.givenName().isEmpty() ? ListColumn.GIVEN_NAME : ListColumn.FAMILY_NAME;
        find(header.has(half) ? half : ListColumn.NAME, FindingType.NAME_MISSING);
    }

    private @Nullable String email() {
        String written = text(ListColumn.EMAIL).toLowerCase(Locale.ROOT);
        String email = unwrapped(written);
        if (!written.isEmpty() && !EMAIL.matcher(email).matches()) {
            find(ListColumn.EMAIL, FindingType.NOT_AN_EMAIL);
        }
        return emptyToNull(email);
    }

    /** The address alone, of what a mail program copies: {@code Åsa <mailto:asa@granen.example>;}. */
    private static String unwrapped(String email) {
        Matcher written = WRAPPED_EMAIL.matcher(email);
        return written.matches() ? written.group(1) : email;
    }

    private @Nullable String number() {
        String written = text(ListColumn.ORGANISATION_NUMBER);
        if (NoneTold.ORGANISATION.by(written)) {
            find(ListColumn.ORGANISATION_NUMBER, FindingType.NO_ORGANISATION_TOLD);
            return null;
        }
        if (written.isEmpty()) {
            return null;
        }
        Optional<String> number = OrganisationNumber.parse(written);
        if (number.isEmpty()) {
            find(ListColumn.ORGANISATION_NUMBER, FindingType.NOT_AN_ORGANISATION_NUMBER);
        }
        return number.orElse(null);
    }

    private @Nullable String organisation(@Nullable String number) {
        String name = text(ListColumn.ORGANISATION);
        if (NoneTold.ORGANISATION.by(name)) {
            find(ListColumn.ORGANISATION, FindingType.NO_ORGANISATION_TOLD);
            name = "";
        }
        return name.isEmpty() && number != null ? OrganisationNumber.shown(number) : emptyToNull(name);
    }

    /** What stands in the column; empty when that is already rejected, so that one fault is told once. */
    private String text(ListColumn column) {
        boolean rejected = findings.stream().anyMatch(found -> found.column() == column && found.rejects());
        return rejected ? "" : header.cell(line, column).text();
    }

    private void find(@Nullable ListColumn column, FindingType type) {
        findings.add(
                column == null
                        ? Finding.of(line.number(), type)
                        : Finding.of(
                                line.number(), column, header.cell(line, column).text(), type));
    }

    private static @Nullable String emptyToNull(String text) {
        return text.isEmpty() ? null : text;
    }
}
