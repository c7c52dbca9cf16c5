package se.regionvasterbotten.engagement.problem;

import java.util.Locale;

/**
 * What can be wrong, each with its HTTP status and a stable address. The words stand in {@code problem.properties} (Swedish) and
 * {@code problem_en.properties} under the name in kebab-case: {@code .title}, {@code .reason}, {@code .remedy}. The arguments that
 * the words take are named here; dates, numbers and lists may be given as they are.
 */
public enum ProblemType {
    // What cannot be read: 400.
    /** Not JSON; line, column. */
    MALFORMED_JSON(400),
    /** A body is needed and none came. */
    EMPTY_BODY(400),
    /** A field nobody knows; the known ones. */
    UNKNOWN_FIELD(400),
    /** The same field twice in one object. */
    DUPLICATE_FIELD(400),
    /** Another JSON type than the field takes; the expected one in words. */
    WRONG_TYPE(400),
    /** A text that is not written in the notation it has to be in; which. */
    NOT_WRITTEN_AS(400),
    /** No day of the calendar from 0001-01-01 to 9999-12-31. */
    NOT_A_DATE(400),
    /** No instant in RFC 3339. */
    NOT_A_TIME(400),
    /** No UUID. */
    NOT_A_UUID(400),
    /** No whole number, or one too large to hold. */
    NOT_A_NUMBER(400),
    /** Neither true nor false. */
    NOT_A_BOOLEAN(400),
    /** None of a closed set of words; the words. */
    NOT_ONE_OF(400),
    /** A query or path parameter that cannot be read, when nothing more exact is known. */
    INVALID_PARAMETER(400),
    /** A query parameter outside its bounds; least, most. */
    PARAMETER_OUT_OF_RANGE(400),
    /** A query parameter that the operation does not have; those it has. */
    UNKNOWN_PARAMETER(400),
    /** A query parameter given twice. */
    REPEATED_PARAMETER(400),
    /** A query parameter that is left out where it is needed. */
    PARAMETER_REQUIRED(400),
    /** Neither a change's sequence nor an instant. */
    NOT_A_CURSOR(400),
    /** A header that cannot be read. */
    INVALID_HEADER(400),
    /** A form that lacks or repeats a part, or is no multipart at all. */
    INVALID_FORM(400),
    /** Several of the kinds above at once. */
    INVALID_REQUEST(400),

    // Who is asking.
    /** No token. */
    UNAUTHENTICATED(401),
    /** A token that does not hold. */
    INVALID_TOKEN(401),
    /** A role that may not. */
    FORBIDDEN(403),
    /** The caller would confirm a report of his or her own. */
    SECOND_PERSON(403),
    /** A request from elsewhere to what only this machine may call. */
    FOREIGN_REQUEST(403),

    // What is there.
    /** Nothing with that id; the id. */
    NOT_FOUND(404),
    /** No such address. */
    PATH_NOT_FOUND(404),
    /** The address does not take the method; the methods it takes. */
    METHOD_NOT_ALLOWED(405),
    /** No form of the answer that the caller accepts; the forms there are. */
    NOT_ACCEPTABLE(406),
    /** Same externalId, other content. */
    EXTERNAL_ID_TAKEN(409),
    /** A name, number or address that must be one thing's alone and is another's. */
    ALREADY_REGISTERED(409),
    /** An entry that is merged into another already; the one that remains. */
    MERGED_ALREADY(409),
    /** Collides with what somebody else wrote at the same time. */
    CONFLICT(409),
    /** The thing is in a state that does not allow it; the state. */
    WRONG_STATE(409),
    /** Rows of a list that are no longer kept. */
    ROWS_GONE(409),
    /** Evidence stands on what would be taken back; how many pieces. */
    HAS_EVIDENCE(409),
    /** A theme is said to be carried from or to an activity, and would be no longer; which, from where to where. */
    CARRIED_THEME(409),
    /** If-Match names another version; told by both versions. */
    PRECONDITION_FAILED(412),
    /** A change that says nothing of which version it changes. */
    PRECONDITION_REQUIRED(428),
    /** A body over its limit; the limit in bytes. */
    TOO_LARGE(413),
    /** A media type that the operation does not take; those it takes. */
    UNSUPPORTED_MEDIA_TYPE(415),

    // Readable but wrong: 422.
    /** A field that must be there is missing, null or blank. */
    REQUIRED(422),
    /** One of several fields must be there; their names. */
    ONE_OF_REQUIRED(422),
    /** Fields that exclude each other; their names. */
    EXCLUSIVE(422),
    /** A field that has no meaning together with another; the other. */
    NOT_ALLOWED_HERE(422),
    /** Refers to nothing that is registered. */
    UNKNOWN_REFERENCE(422),
    /** Refers to several; how many. */
    AMBIGUOUS_REFERENCE(422),
    /** A merge of an entry with itself, or of two that are one already. */
    SAME_ACTOR(422),
    /** A merge of a person with an organisation. */
    OTHER_TYPE_OF_ACTOR(422),
    /** A merge in which the own staff's organisation would not remain. */
    OWN_STAFF_REMAINS(422),
    /** An activity that is not about the theme; the theme. */
    NOT_ABOUT_THEME(422),
    /** An activity that does not come after the one it is said to; the day of that one. */
    NOT_LATER(422),
    /** An activity at the place of the one that it is said to be elsewhere than. */
    SAME_PLACE(422),
    /** A word that names none of the known; the known. */
    UNKNOWN_WORD(422),
    /** A kind that comes only as a membership of an initiative. */
    MEMBERSHIP_KIND(422),
    /** A kind that is a contribution and no membership. */
    CONTRIBUTION_KIND(422),
    /** Confirmed evidence dated after today; today. */
    IN_THE_FUTURE(422),
    /** To does not come after from; from. */
    PERIOD_REVERSED(422),
    /** An initiative's end that a member does not fit within; the member, its from, its to. */
    MEMBER_OUTSIDE(422),
    /** Outside the period it must lie within; from, to. */
    OUTSIDE_PERIOD(422),
    /** A period that overlaps one of the same person with the same organisation; the first day of that one. */
    OVERLAPPING_PERIOD(422),
    /** Another date than the activity's; the activity's. */
    OTHER_DATE(422),
    /** More characters than there is room for; the most, and how many they are. */
    TOO_LONG(422),
    /** More items than there is room for; the most. */
    TOO_MANY(422),
    /** A number outside its bounds; least, most. */
    OUT_OF_RANGE(422),
    /** Characters that no address can have, in what things are reached by. */
    NOT_IN_AN_ADDRESS(422),
    /** Control characters or halves of characters in a text. */
    UNPRINTABLE(422),
    /** No e-mail address. */
    NOT_AN_EMAIL(422),
    /** No organisation number. */
    NOT_AN_ORGANISATION_NUMBER(422),
    /** Neither a case number nor an address on the web. */
    NOT_A_DOCUMENT(422),
    /** A key under which another request came. */
    IDEMPOTENCY_KEY_REUSED(422),
    /** A personal identity number, which is never registered; never told with its value. */
    PERSONAL_IDENTITY_NUMBER(422),
    /** A header that the list does not have. */
    UNKNOWN_HEADER(422),
    /** The same thing twice in one request. */
    REPEATED(422),
    /** A file that cannot be read as a participant list; why, in the caller's language. */
    UNREADABLE_FILE(422),
    /** Rules that cannot make a ladder version; what is wrong and what to do, in the caller's language. */
    INCONSISTENT_LADDER(422),
    /** Several of the kinds above at once. */
    INVALID_CONTENT(422),

    // Ours.
    /** Something we did not foresee; the reference to the log. */
    INTERNAL_ERROR(500),
    /** Cannot answer now. */
    UNAVAILABLE(503);

    private static final String BASE = "https://api.example/engagement/problems/";

    private final int status;

    ProblemType(int status) {
        this.status = status;
    }

    /** The HTTP status that answers it. */
    public int status() {
        return status;
    }

    /** The stable address that names it, on every version of the API. */
    public String uri() {
        return BASE + key();
    }

    /** The name in kebab-case, by which the bundles know it. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
