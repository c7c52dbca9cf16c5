package se.regionvasterbotten.engagement.initiatives;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.Organisation;
import se.regionvasterbotten.engagement.actors.OrganisationLookup;
import se.regionvasterbotten.engagement.actors.Organisations;
import se.regionvasterbotten.engagement.actors.Person;
import se.regionvasterbotten.engagement.actors.Persons;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.Catalogue;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Sector;

/** Reads all that drafts of members refer to beforehand, in a number of statements that does not grow with every draft. */
@ApplicationScoped
class MemberReader {
    @Inject
    private References references;

    @Inject
    private Organisations organisations;

    @Inject
    private Persons persons;

    /** What the drafts may refer to. */
    Sources of(List<MemberDraft> drafts) {
        return new Sources(
                organisations,
                organisations.lookup(drafts.stream()
                        .flatMap(one -> Stream.of(
                                Optional.ofNullable(one.organisation()), Optional.ofNullable(one.onBehalfOf())))
                        .flatMap(Optional::stream)
                        .toList()),
                persons.lookup(drafts.stream()
                        .flatMap(one -> Optional.ofNullable(one.person()).stream())
                        .toList()),
                references.sectors());
    }

    /** What drafts refer to, read beforehand; turns each into a version. */
    record Sources(
            Organisations organisations,
            OrganisationLookup known,
            Map<String, Person> persons,
            Catalogue<Sector> sectors) {
        /** The version of a membership that a draft makes; null after faults were added, of this draft or of one before. */
        @Nullable
        Membership version(UUID id, UUID initiative, MemberDraft draft, OffsetDateTime recordedAt, Faults faults) {
            Sector sector = sectors.resolve(faults, draft.prefix() + "sector", draft.sector());
            Organisation organisation = organisations.findOrCreate(
                    known, faults, draft.prefix() + "organisation", draft.organisation(), sector);
            Organisation mandate = organisations.findOrCreate(
                    known,
                    faults,
                    draft.prefix() + "onBehalfOf",
                    draft.onBehalfOf(),
                    draft.organisation() == null ? sector : null);
            Person person = person(draft, faults);
            if (faults.any()) {
                return null;
            }
            return new Membership(id, initiative, draft.role(), draft.from(), draft.to(), recordedAt)
                    .of(
                            organisation == null ? null : organisation.id(),
                            person == null ? null : person.id(),
                            mandate == null ? null : mandate.id());
        }

        private @Nullable Person person(MemberDraft draft, Faults faults) {
            String reference = draft.person();
            if (reference == null) {
                return null;
            }
            Person found = persons.get(reference);
            if (found == null) {
                faults.add(ProblemType.UNKNOWN_REFERENCE, draft.prefix() + "person", reference);
            }
            return found;
        }
    }
}
