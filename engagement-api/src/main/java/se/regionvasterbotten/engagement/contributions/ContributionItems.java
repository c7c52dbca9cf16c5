package se.regionvasterbotten.engagement.contributions;

import java.util.List;

/** What an array of contributions became, in its order. */
public record ContributionItems(List<RegisteredContribution> items) {}
