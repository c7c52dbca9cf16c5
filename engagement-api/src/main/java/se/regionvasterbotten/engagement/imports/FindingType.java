package se.regionvasterbotten.engagement.imports;

import org.jspecify.annotations.Nullable;

/**
 * What can be said of a row. The words stand in the bundle {@code lists} under {@code finding.} and the name in kebab-case; {@code {0}}
 * is the value, {@code {1}} the detail that is named here.
 */
enum FindingType {
    // Of the row alone, as it is read.
    /** A column that is not read. */
    COLUMN_NOT_READ(Severity.INFO, true),
    /** More or fewer fields than the header has. */
    WRONG_FIELD_COUNT(Severity.ERROR, true),
    /** A personal identity number; the value is never repeated. */
    PERSONAL_IDENTITY_NUMBER(Severity.ERROR, true),
    /** A formula with an error, or one that was never calculated. */
    BROKEN_FORMULA(Severity.ERROR, true),
    /** More characters than there is room for; the most. */
    TOO_LONG(Severity.ERROR, true),
    /** No given or no family name, and no e-mail to go by. */
    NAME_MISSING(Severity.ERROR, true),
    /** Neither e-mail nor organisation: nothing to tell namesakes apart by. */
    NEITHER_EMAIL_NOR_ORGANISATION(Severity.ERROR, true),
    /** No e-mail address. */
    NOT_AN_EMAIL(Severity.ERROR, true),
    /** A number that is none, or whose check digit does not hold. */
    NOT_AN_ORGANISATION_NUMBER(Severity.ERROR, true),
    /** A word that names no kind. */
    UNKNOWN_ROLE(Severity.ERROR, true),
    /** A kind that is a membership of an initiative (RULES section 1). */
    MEMBERSHIP_ROLE(Severity.ERROR, true),
    /** A kind that counts for its rung only with a document, which a list does not have. */
    WITHOUT_DOCUMENT(Severity.WARNING, true),
    /** The name of a ticket that says nothing of the role. */
    TICKET_WITHOUT_ROLE(Severity.INFO, true),
    /** Neither yes nor no. */
    UNKNOWN_ANSWER(Severity.ERROR, true),
    /** It is not said whether the person attended; registered is not attended (RULES section 4). */
    ATTENDANCE_NOT_STATED(Severity.WARNING, true),
    /** Neither registered nor there: nothing to keep. */
    NEITHER_REGISTERED_NOR_ATTENDED(Severity.INFO, true),
    /** A sheet of the workbook that is not read, by its name. */
    SHEET_NOT_READ(Severity.INFO, true),
    /** A sheet that is not read though it is a list too, by its name. */
    LIST_NOT_READ(Severity.WARNING, true),
    /** Letters that were lost, or that another encoding was made of. */
    GARBLED_TEXT(Severity.ERROR, true),
    /** A word that says that there is no organisation. */
    NO_ORGANISATION_TOLD(Severity.INFO, true),

    // Of the row and the register, tried anew when the list is committed.
    /** The activity has not taken place; its date. */
    ACTIVITY_IN_THE_FUTURE(Severity.WARNING, false),
    /** Several organisations go by the name; how many. */
    SEVERAL_ORGANISATIONS(Severity.ERROR, false),
    /** Known by its number, under another name; the register's. */
    MATCHED_BY_NUMBER(Severity.WARNING, false),
    /** An organisation that would be created though one is called nearly the same; that one's name. */
    SIMILAR_ORGANISATION(Severity.WARNING, false),
    /** A new organisation that is called nearly as another new one of the list; that one's name. */
    SIMILAR_IN_LIST(Severity.WARNING, false),
    /** An organisation that would be created. */
    NEW_ORGANISATION(Severity.INFO, false),
    /** An organisation known under another spelling; the register's. */
    OTHER_SPELLING(Severity.INFO, false),
    /** A new organisation, spelt otherwise in most rows; so. */
    OTHER_SPELLING_IN_LIST(Severity.INFO, false),
    /** A new organisation, called otherwise in most rows with the same number; so. */
    OTHER_NAME_OF_NUMBER_IN_LIST(Severity.WARNING, false),
    /** A known organisation gets its number; the organisation's name. */
    NUMBER_ADDED(Severity.INFO, false),
    /** A word that names no sector; the sectors. */
    UNKNOWN_SECTOR(Severity.ERROR, false),
    /** A word that names no sector, beside an organisation whose sector is known; that sector. */
    UNKNOWN_SECTOR_IGNORED(Severity.WARNING, false),
    /** A new organisation without sector. */
    SECTOR_MISSING(Severity.WARNING, false),
    /** Another sector than the organisation's; the organisation's. */
    OTHER_SECTOR(Severity.WARNING, false),
    /** No e-mail and no name to go by, for the e-mail is not known. */
    UNKNOWN_EMAIL_WITHOUT_NAME(Severity.ERROR, false),
    /** A person that would be created. */
    NEW_PERSON(Severity.INFO, false),
    /** A new person, with a namesake at the same organisation who has no e-mail. */
    NAMESAKE(Severity.WARNING, false),
    /** A new person, with somebody of nearly the same name who may be the same. */
    SIMILAR_PERSON(Severity.WARNING, false),
    /** Known by e-mail under another name. */
    OTHER_NAME(Severity.WARNING, false),
    /** A new person, with another name beside the same e-mail in another row; its number. */
    OTHER_NAME_IN_LIST(Severity.WARNING, false),
    /** Known by name and organisation. */
    MATCHED_BY_NAME(Severity.WARNING, false),
    /** A person that would be created, by name and organisation. */
    NEW_PERSON_BY_NAME(Severity.WARNING, false),
    /** Several persons go by the name at the organisation; how many. */
    SEVERAL_PERSONS(Severity.ERROR, false),
    /** The same person, organisation and role as in another row, which is the one that is used; its number. */
    DUPLICATE_ROW(Severity.INFO, false),
    /** What an official decided was left out. */
    LEFT_OUT(Severity.INFO, false),
    /** Found by what an official decided; the register's name of an organisation. */
    MATCHED_BY_DECISION(Severity.INFO, false),
    /** Kept as not attended. */
    NOT_ATTENDED(Severity.INFO, false),
    /** The register has it already. */
    ALREADY_REGISTERED(Severity.INFO, false),
    /** The register says that the person attended, the list that she did not. */
    ALREADY_ATTENDED(Severity.WARNING, false),
    /** The register had it as not attended until now. */
    NOW_ATTENDED(Severity.INFO, false);

    private final Severity severity;
    private final boolean ofReading;

    FindingType(Severity severity, boolean ofReading) {
        this.severity = severity;
        this.ofReading = ofReading;
    }

    Severity severity() {
        return severity;
    }

    /** Whether it is about the sheets that are not read, of which nothing else is kept. */
    boolean ofSheets() {
        return this == SHEET_NOT_READ || this == LIST_NOT_READ;
    }

    /** Under what its words stand: what a column of status takes is more than yes and no. */
    String words(@Nullable ListColumn column) {
        String key = "finding." + ListWords.key(this);
        return this == UNKNOWN_ANSWER && column == ListColumn.STATUS ? key + "-status" : key;
    }

    /** Whether it depends on the row alone, and so is never tried anew. */
    boolean ofReading() {
        return ofReading;
    }
}
