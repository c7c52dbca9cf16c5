package se.regionvasterbotten.engagement.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.written.PersonalIdentityNumber;

/**
 * A problem as it is answered, with no personal identity number that the request had: {@code application/problem+json} (RFC 9457; the profile's FEL.01 and FEL.02).
 *
 * @param type the stable address of what is wrong
 * @param title what is wrong, in a few words
 * @param status the HTTP status
 * @param detail what is wrong this time, and the way out
 * @param instance the path that was asked
 * @param invalidParameters the fields and parameters that are wrong; empty when the request as a whole is
 * @param versions what two callers changed at once; null, and not written, for all other problems
 */
public record ProblemDocument(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        List<Finding> invalidParameters,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Versions versions) {
    /** The media type it is sent as. */
    public static final String MEDIA_TYPE = "application/problem+json";

    private static final Wording WORDS = Wording.beside(ProblemDocument.class, "problem");
    private static final int TOLD = 3;

    /**
     * One field or parameter, in the caller's language.
     *
     * @param name where it stands
     * @param value what was given
     * @param reason what is wrong with it
     * @param remedy what to write instead
     */
    public record Finding(String name, @Nullable String value, String reason, String remedy) {
        static Finding of(InvalidParameter found, Locale locale) {
            return new Finding(
                    found.name(),
                    found.value() == null ? null : PersonalIdentityNumber.maskedLike(found.value()),
                    words(found.reason(), "reason", found.arguments(), locale),
                    words(found.reason(), "remedy", found.arguments(), locale));
        }
    }

    public ProblemDocument {
        invalidParameters = List.copyOf(invalidParameters);
    }

    /** The problem in the caller's language, answered to whoever asked for {@code instance}. */
    public static ProblemDocument of(Problem problem, Locale locale, String instance) {
        ProblemType type = problem.type();
        List<Finding> findings = problem.invalidParameters().stream()
                .map(found -> Finding.of(found, locale))
                .toList();
        String detail = findings.isEmpty() ? whole(problem, locale) : told(findings);
        String title = words(type, "title", List.of(), locale);
        return new ProblemDocument(
                type.uri(),
                title,
                type.status(),
                detail,
                Arrays.stream(instance.split("(?=/)"))
                        .map(PersonalIdentityNumber::maskedLike)
                        .collect(Collectors.joining()),
                findings,
                problem.versions().orElse(null));
    }

    private static String whole(Problem problem, Locale locale) {
        return words(problem.type(), "reason", problem.arguments(), locale) + " "
                + words(problem.type(), "remedy", problem.arguments(), locale);
    }

    private static String told(List<Finding> findings) {
        String first = findings.stream()
                .limit(TOLD)
                .map(finding -> finding.name() + ": " + finding.reason())
                .collect(Collectors.joining(" "));
        return findings.size() > TOLD ? first + " (+" + (findings.size() - TOLD) + ")" : first;
    }

    private static String words(ProblemType type, String part, List<String> arguments, Locale locale) {
        return WORDS.of(
                locale,
                type.key() + "." + part,
                arguments.stream().map(PersonalIdentityNumber::maskedLike).toList());
    }
}
