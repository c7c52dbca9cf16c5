package se.regionvasterbotten.engagement.ledger;

import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The thing that a request is to change.
 *
 * @param latest finds what is known of it last, or ends the request (404); asked when nobody else can write
 * @param answer what a GET answers of that
 * @param ifMatch which version the caller has seen; null when the request does not say
 */
public record Addressed<T, R>(
        Supplier<T> latest, Function<T, R> answer, @Nullable String ifMatch) {}
