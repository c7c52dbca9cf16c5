package se.regionvasterbotten.engagement.carryings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.activities.Activities;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.ledger.Ids;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.ledger.RegisterStatus;
import se.regionvasterbotten.engagement.ledger.Registered;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Theme;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;
import se.regionvasterbotten.engagement.web.Preconditions;
import se.regionvasterbotten.engagement.web.Texts;

/** Takes what officials say of themes that may have been carried, and answers it. */
@ApplicationScoped
class CarryingRegister {
    @Inject
    private Facts facts;

    @Inject
    private Ledger ledger;

    @Inject
    private Carryings carryings;

    @Inject
    private Activities activities;

    @Inject
    private References references;

    @Inject
    private CarryingAnswers answers;

    /** All that holds, in the order in which it was first said. */
    Page<CarryingAnswer> page(Paging paging) {
        Page<Carrying> page = facts.page(Carrying.class, "f.id", paging);
        return new Page<>(answers.of(page.items()), page.page(), page.limit(), page.total());
    }

    CarryingAnswer one(String id) {
        return answers.of(require(id));
    }

    /**
     * Says that a theme was carried, or that it was not; the same again changes nothing.
     *
     * @throws Problem with everything that is wrong; conflict (409) when the other was said before
     */
    Registered<CarryingAnswer> say(NewCarrying body) {
        Faults faults = new Faults();
        String theme = Texts.required(faults, "theme", body.theme(), 200);
        String from = Texts.required(faults, "from", body.from(), 200);
        String to = Texts.required(faults, "to", body.to(), 200);
        CarryingStatus status = required(faults, body.status());
        String reason = RegisterStatus.reason(body.reason(), faults);
        faults.throwIfAny();
        var now = ledger.recordedNow();
        Way way = way(theme, from, to);
        Optional<Carrying> said = carryings.of(way);
        if (said.isPresent()) {
            if (said.get().status() != status) {
                throw Problem.of(ProblemType.WRONG_STATE, said.get().status());
            }
            return new Registered<>(said.get().id(), answers.of(said.get()), false);
        }
        Carrying created = new Carrying(Ids.next(), way, status, reason, now);
        facts.add(created);
        return new Registered<>(created.id(), answers.of(created), true);
    }

    /**
     * Says otherwise, with a reason; what is said already changes nothing.
     *
     * @throws Problem not found (404), precondition failed (412), no status or reason, or a confirmation of what cannot be (422)
     */
    CarryingAnswer set(String id, NewCarryingStatus body, @Nullable String ifMatch) {
        Faults faults = new Faults();
        CarryingStatus status = required(faults, body.status());
        String reason = RegisterStatus.demandReason(body.reason(), faults);
        faults.throwIfAny();
        var now = ledger.recordedNow();
        Carrying current = require(id);
        Preconditions.match(ifMatch, () -> answers.of(current), body);
        if (current.status() == status) {
            return answers.of(current);
        }
        if (status == CarryingStatus.CONFIRMED) {
            // What its activities have become since may be such that it cannot be true.
            Way way = current.way();
            way(way.theme().toString(), way.from().toString(), way.to().toString());
        }
        Carrying next = new Carrying(current.id(), current.way(), status, reason, now);
        facts.correct(current, next);
        return answers.of(next);
    }

    private static CarryingStatus required(Faults faults, @Nullable CarryingStatus status) {
        if (status == null) {
            faults.add(ProblemType.REQUIRED, "status", null);
            return CarryingStatus.REJECTED;
        }
        return status;
    }

    private Way way(String theme, String from, String to) {
        Faults faults = new Faults();
        Theme about = references.themes().resolve(faults, "theme", theme);
        Map<String, Activity> ends = activities.lookup(List.of(from, to));
        Activity earlier = ends.get(from);
        Activity later = ends.get(to);
        if (earlier == null) {
            faults.add(ProblemType.UNKNOWN_REFERENCE, "from", from);
        }
        if (later == null) {
            faults.add(ProblemType.UNKNOWN_REFERENCE, "to", to);
        }
        faults.throwIfAny();
        if (about == null || earlier == null || later == null) {
            throw new IllegalStateException("What was not found is a fault");
        }
        if (!earlier.themeIds().contains(about.id())) {
            faults.add(ProblemType.NOT_ABOUT_THEME, "from", from, about.name());
        }
        if (!later.themeIds().contains(about.id())) {
            faults.add(ProblemType.NOT_ABOUT_THEME, "to", to, about.name());
        }
        if (!earlier.date().isBefore(later.date())) {
            faults.add(ProblemType.NOT_LATER, "to", to, earlier.date());
        }
        if (place(earlier).equals(place(later))) {
            faults.add(ProblemType.SAME_PLACE, "to", to);
        }
        faults.throwIfAny();
        return new Way(about.id(), earlier.id(), later.id());
    }

    private static Optional<UUID> place(Activity one) {
        return one.meetingPlaceId().or(one::officeId);
    }

    private Carrying require(String id) {
        return Ids.parse(id)
                .flatMap(one -> Optional.ofNullable(
                        facts.current(Carrying.class, List.of(one)).get(one)))
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND, id));
    }
}
