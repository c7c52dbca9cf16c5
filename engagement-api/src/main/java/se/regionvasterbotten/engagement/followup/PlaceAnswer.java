package se.regionvasterbotten.engagement.followup;

import java.util.List;

/**
 * The steps of actors that had taken part at a meeting place before them (RULES section 7), on the wire. It says what came before, not that the place gave the step.
 *
 * @param group the meeting place; without one, those that had taken part at none
 * @param steps the steps by type
 */
public record PlaceAnswer(Group group, List<MovementAnswer.StepCount> steps) {}
