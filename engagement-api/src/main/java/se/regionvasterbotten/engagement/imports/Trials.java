package se.regionvasterbotten.engagement.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Set;
import se.regionvasterbotten.engagement.activities.Activity;
import se.regionvasterbotten.engagement.ledger.Facts;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Clocks;

/** Tries lists against the register as it is, and keeps what that gave. */
@ApplicationScoped
class Trials {
    @Inject
    private Lists lists;

    @Inject
    private ListFindings findings;

    @Inject
    private Doubts doubts;

    @Inject
    private RegisterView register;

    @Inject
    private Facts facts;

    @Inject
    private Clock clock;

    /** Tries the rows that were read; they are let go of as soon as they are tried. */
    Trial of(StoredList list, ParticipantList read, Activity activity) {
        Answered answered = doubts.answered(list, read.participants());
        Trial trial = Matching.of(read, register.of(read.participants(), activity, answered));
        if (trial.accepted() == 0 || !activity.date().isAfter(Clocks.today(clock))) {
            return trial;
        }
        return trial.with(Finding.of(read.header().number(), FindingType.ACTIVITY_IN_THE_FUTURE)
                .with(activity.date()));
    }

    /** Tries a list that was read before. */
    Trial of(StoredList list) {
        return of(list, lists.read(list, findings.ofSheets(list)), activity(list));
    }

    /** Keeps what a trial of a preview gave. */
    void keep(StoredList list, Trial trial) {
        list.tried(Tried.of(trial));
        doubts.keep(list, trial);
        findings.keep(list.id(), trial.findings());
    }

    /** Tries a preview anew. */
    void again(StoredList list) {
        keep(list, of(list));
    }

    /**
     * The list's activity.
     *
     * @throws Problem when it is no longer in the register
     */
    Activity activity(StoredList list) {
        Activity activity =
                facts.current(Activity.class, Set.of(list.activityId())).get(list.activityId());
        if (activity == null) {
            throw Problem.field(ProblemType.UNKNOWN_REFERENCE, "activity", list.activityId());
        }
        return activity;
    }
}
