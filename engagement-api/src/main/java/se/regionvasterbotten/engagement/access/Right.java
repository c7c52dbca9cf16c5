package se.regionvasterbotten.engagement.access;

import static se.regionvasterbotten.engagement.access.Role.ADMINISTRATOR;
import static se.regionvasterbotten.engagement.access.Role.ANALYST;
import static se.regionvasterbotten.engagement.access.Role.DATA_PROTECTION_OFFICER;
import static se.regionvasterbotten.engagement.access.Role.READER;
import static se.regionvasterbotten.engagement.access.Role.REGISTRAR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** The table of who may (API, <i>Who may</i>): the one place where it stands. */
public enum Right {
    /** api-info, the ladder and its versions, reference data, figures' definitions. */
    OPEN(true, READER, REGISTRAR, ANALYST, ADMINISTRATOR, DATA_PROTECTION_OFFICER),
    /** Follow-up of organisations: whole calendar years, today's knowledge, active version, at most one filter. */
    FIGURES(true, READER, REGISTRAR, ANALYST, ADMINISTRATOR),
    /** Organisations, activities, initiatives, outcomes, trails, organisations' standings and journeys, frozen reports, changes. */
    READ_ORGANISATIONS(false, READER, REGISTRAR, ANALYST, ADMINISTRATOR),
    /** Follow-up of organisations freely: any period, filters, known-at and ladder version. */
    FREE_FIGURES(false, READER, REGISTRAR, ANALYST, ADMINISTRATOR),
    /** Classifications of histories that the caller sends, and what another version would move. */
    CLASSIFY(false, READER, REGISTRAR, ANALYST, ADMINISTRATOR),
    /** Persons, contributions, memberships, imports, worklists. */
    READ_PERSONS(false, REGISTRAR, ADMINISTRATOR),
    /** Writing the register: actors, activities, initiatives, outcomes, contributions, imports, merges. */
    WRITE_REGISTER(false, REGISTRAR, ADMINISTRATOR),
    /** Persons' standings and journeys, follow-up of persons. */
    PERSON_FIGURES(false, ANALYST, ADMINISTRATOR),
    /** Writing reports, and reading those that are not frozen yet. */
    WRITE_REPORTS(false, ANALYST, ADMINISTRATOR),
    /** Writing ladder versions. */
    WRITE_LADDER(false, ADMINISTRATOR),
    /** Writing reference data, settings, checks, retention. */
    WRITE_REFERENCE(false, ADMINISTRATOR),
    /** Records, erasures, restrictions, the read log. */
    PERSONS_RIGHTS(false, DATA_PROTECTION_OFFICER);

    private final boolean everyone;

    @SuppressWarnings("ImmutableEnumChecker") // unmodifiable, and of enum constants
    private final Set<Role> roles;

    Right(boolean everyone, Role first, Role... rest) {
        this.everyone = everyone;
        this.roles = Collections.unmodifiableSet(EnumSet.of(first, rest));
    }

    /** Whether it needs no sign-in. */
    public boolean everyone() {
        return everyone;
    }

    /** The roles that have it. */
    public Set<Role> roles() {
        return roles;
    }

    /** Whether someone with these roles has it; with none of our roles, what everyone has. */
    public boolean heldBy(Set<Role> held) {
        return held.isEmpty() ? everyone : held.stream().anyMatch(roles::contains);
    }
}
