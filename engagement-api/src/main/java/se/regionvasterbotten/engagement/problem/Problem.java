package se.regionvasterbotten.engagement.problem;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A request that cannot be answered as asked: thrown anywhere, answered in one place as {@code application/problem+json} in the
 * caller's language. Rolls a transaction back.
 */
public final class Problem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<String> arguments;
    private final transient List<InvalidParameter> invalidParameters;
    private final transient @Nullable Versions versions;

    private Problem(
            ProblemType type,
            List<String> arguments,
            List<InvalidParameter> invalidParameters,
            @Nullable Versions versions) {
        super(type.key() + fields(invalidParameters), null, false, false);
        this.type = type;
        this.arguments = List.copyOf(arguments);
        this.invalidParameters = List.copyOf(invalidParameters);
        this.versions = versions;
    }

    /** A problem of the request as a whole; {@code detailArguments} as {@link ProblemType} names them. */
    public static Problem of(ProblemType type, Object... detailArguments) {
        return new Problem(type, InvalidParameter.words(detailArguments), List.of(), null);
    }

    /**
     * A problem of one field or parameter.
     *
     * @param field where it stands: {@code from}, {@code members[2].role}
     * @param value what was given, null when nothing was
     * @param args what the type's words take, as {@link ProblemType} names it
     */
    public static Problem field(ProblemType type, String field, @Nullable Object value, Object... args) {
        return of(List.of(InvalidParameter.of(type, field, value, args)));
    }

    /** Somebody else changed the same thing first (412): both versions. */
    public static Problem of(Versions versions) {
        return new Problem(ProblemType.PRECONDITION_FAILED, List.of(), List.of(), versions);
    }

    /**
     * A problem of all these.
     *
     * @throws IllegalArgumentException when there is none
     */
    static Problem of(List<InvalidParameter> findings) {
        return new Problem(umbrella(findings), List.of(), findings, null);
    }

    /** This problem and one more field's; it can still be thrown only once. */
    public Problem and(String field, @Nullable Object value, ProblemType reason, Object... args) {
        InvalidParameter more = InvalidParameter.of(reason, field, value, args);
        return of(Stream.concat(invalidParameters.stream(), Stream.of(more)).toList());
    }

    /** What is wrong; of several kinds the umbrella over them. */
    public ProblemType type() {
        return type;
    }

    /** What the type's words take when no field is named. */
    public List<String> arguments() {
        return arguments;
    }

    /** The fields and parameters that are wrong, in the order they were found; empty when the request as a whole is. */
    public List<InvalidParameter> invalidParameters() {
        return invalidParameters;
    }

    /** What two callers changed at once; empty for all other problems. */
    public Optional<Versions> versions() {
        return Optional.ofNullable(versions);
    }

    /** One kind stands for itself; several that all cannot be read are an invalid request, else the content is invalid. */
    private static ProblemType umbrella(List<InvalidParameter> findings) {
        List<ProblemType> kinds =
                findings.stream().map(InvalidParameter::reason).distinct().toList();
        if (kinds.isEmpty()) {
            throw new IllegalArgumentException("A problem of fields names at least one field");
        }
        if (kinds.size() == 1) {
            return kinds.get(0);
        }
        boolean unreadable = kinds.stream().allMatch(kind -> kind.status() == ProblemType.INVALID_REQUEST.status());
        return unreadable ? ProblemType.INVALID_REQUEST : ProblemType.INVALID_CONTENT;
    }

    private static String fields(List<InvalidParameter> findings) {
        return findings.isEmpty()
                ? ""
                : " " + findings.stream().map(InvalidParameter::name).toList();
    }
}
