package se.regionvasterbotten.engagement.actors;

import org.jspecify.annotations.Nullable;

/** What someone looks for, in a body since names of persons never stand in an address: at least one of the fields. */
public record PersonSearch(
        @Nullable String name,
        @Nullable String email,
        @Nullable String organisation) {}
