package se.regionvasterbotten.engagement.actors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.ledger.Digest;
import se.regionvasterbotten.engagement.ledger.ExternalIds;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.NameKey;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.ledger.Thing;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;
import se.regionvasterbotten.engagement.web.Texts;

/** Registers persons and answers them. */
@ApplicationScoped
public class PersonRegister {
    /** Whose row was emptied is nobody to be found. */
    private static final String NAMED =
            " where p.nameKey is not null and" + Survivors.REMAINING.replace("f.id", "p.id");

    private static final Pattern EMAIL = Pattern.compile("[^\\s\\p{Z}@<>,;]+@[^\\s\\p{Z}@<>,;]+");

    @PersistenceContext(unitName = "engagement")
    private EntityManager store;

    @Inject
    private ExternalIds externalIds;

    @Inject
    private Ledger ledger;

    @Inject
    private Persons persons;

    @Inject
    private Affiliations affiliations;

    @Inject
    private Survivors survivors;

    Person require(String reference) {
        return Optional.ofNullable(persons.lookup(List.of(reference)).get(reference))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, reference));
    }

    /** The person that an address names: of a merged one the one that remains. */
    Person remaining(String reference) {
        Person told = require(reference);
        UUID survivor = survivors.of(told.id());
        return survivor.equals(told.id())
                ? told
                : persons.byId(List.of(survivor)).getOrDefault(survivor, told);
    }

    RegisteredPerson one(String reference) {
        return answer(remaining(reference));
    }

    RegisteredPerson answer(Person person) {
        return answers(List.of(person)).get(0);
    }

    Page<RegisteredPerson> page(Paging paging) {
        return page("", Map.of(), paging);
    }

    /** Those of all who remain that a condition on {@code p}, beginning with {@code and}, holds for. */
    Page<RegisteredPerson> page(String condition, Map<String, Object> values, Paging paging) {
        String where = NAMED + condition;
        var items = store.createQuery("select p from Person p" + where + " order by p.recordedAt, p.id", Person.class)
                .setFirstResult(paging.offset())
                .setMaxResults(paging.limit());
        var total = store.createQuery("select count(p) from Person p" + where, Long.class);
        values.forEach(items::setParameter);
        values.forEach(total::setParameter);
        return Page.of(answers(items.getResultList()), paging, total.getSingleResult());
    }

    /**
     * Registers a person with affiliations; the same externalId with the same content changes nothing.
     *
     * @throws Problem with everything that is wrong, or when the externalId is taken by other content
     */
    public Registered<RegisteredPerson> register(NewPerson body) {
        Faults faults = new Faults();
        NoIdentityNumbers.check(faults, body.externalId(), body.givenName(), body.familyName(), body.email());
        String externalId = Texts.optional(faults, "externalId", body.externalId(), 200);
        String given = NameKey.required(faults, "givenName", body.givenName(), 100);
        String family = NameKey.required(faults, "familyName", body.familyName(), 100);
        String email = email(faults, body.email());
        List<String> contents = new ArrayList<>();
        List<? extends @Nullable NewAffiliation> told = body.affiliations() == null ? List.of() : body.affiliations();
        for (int i = 0; i < told.size(); i++) {
            NewAffiliation one = told.get(i);
            if (one == null) {
                faults.add(ProblemType.REQUIRED, "affiliations[" + i + "]", null);
            } else {
                one.check(faults, "affiliations[" + i + "].");
                contents.add(one.content());
            }
        }
        faults.throwIfAny();
        String content = Digest.of(
                given,
                family,
                email == null ? null : PersonKeys.email(email),
                contents.stream().sorted().toList());

        ledger.recordedNow();
        Person there = registered(externalId);
        if (there != null) {
            if (!there.contentHash().filter(content::equals).isPresent()) {
                throw Problem.field(ProblemType.EXTERNAL_ID_TAKEN, "externalId", body.externalId());
            }
            RegisteredPerson answer = one(there.id().toString());
            return new Registered<>(answer.id(), answer, false);
        }
        if (email != null && !persons.byEmail(List.of(email)).isEmpty()) {
            throw Problem.field(ProblemType.ALREADY_REGISTERED, "email", body.email());
        }
        Person created = persons.create(Ids.next(), given, family, email, content);
        externalIds.give(Thing.PERSON, externalId, created.id());
        affiliations.register(created.id(), told, "affiliations", faults);
        return new Registered<>(created.id(), answers(List.of(created)).get(0), true);
    }

    private @Nullable Person registered(@Nullable String externalId) {
        UUID id = externalId == null
                ? null
                : externalIds.mine(Thing.PERSON, externalId).orElse(null);
        return id == null ? null : persons.byId(List.of(id)).get(id);
    }

    /** The address that is told; null when none is. A fault is added when it is none. */
    static @Nullable String email(Faults faults, @Nullable String told) {
        String text = Texts.optional(faults, "email", told, 254);
        if (text != null && !EMAIL.matcher(text).matches()) {
            faults.add(ProblemType.NOT_AN_EMAIL, "email", told);
        }
        return text;
    }

    /** A page of persons that were found, in the order in which they were. */
    Page<RegisteredPerson> page(List<UUID> found, Paging paging) {
        Page<UUID> page = Page.cut(found, paging);
        Map<UUID, Person> known = persons.byId(page.items());
        return Page.of(
                answers(page.items().stream()
                        .flatMap(id -> Stream.ofNullable(known.get(id)))
                        .toList()),
                paging,
                page.total());
    }

    private List<RegisteredPerson> answers(List<Person> them) {
        List<UUID> ids = them.stream().map(Person::id).toList();
        Map<UUID, String> theirs = externalIds.of(ids);
        Map<UUID, List<RegisteredAffiliation>> represent = affiliations.of(ids);
        return them.stream()
                .map(one -> RegisteredPerson.of(one, theirs.get(one.id()), represent.getOrDefault(one.id(), List.of())))
                .toList();
    }
}
