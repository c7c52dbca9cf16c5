package se.regionvasterbotten.engagement.ledger;

import se.regionvasterbotten.engagement.problem.Problem;

/** A request to take something back, as it came. */
public sealed interface TakingBack permits Retraction, RetractionOfAll {
    /**
     * Why, when the request is right.
     *
     * @throws Problem with everything that is wrong
     */
    String why();
}
