package se.regionvasterbotten.engagement.standings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.actors.Organisations;
import se.regionvasterbotten.engagement.evidence.Facts;
import se.regionvasterbotten.engagement.evidence.Histories;
import se.regionvasterbotten.engagement.evidence.History;
import se.regionvasterbotten.engagement.evidence.Organisation;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.standing.Classification;
import se.regionvasterbotten.engagement.standing.Position;
import se.regionvasterbotten.engagement.standing.State;
import se.regionvasterbotten.engagement.steps.Population;
import se.regionvasterbotten.engagement.steps.RegisterFacts;
import se.regionvasterbotten.engagement.web.Language;
import se.regionvasterbotten.engagement.web.Page;
import se.regionvasterbotten.engagement.web.Paging;

/** The population's standings on a day: organisations by name, then persons in the order they were registered. */
@RequestScoped
public class StandingsList {
    private static final Named NAMELESS = new Named(new UUID(0, 0), "");

    @Inject
    private RegisterFacts register;

    @Inject
    private Population population;

    @Inject
    private Organisations organisationNames;

    @Inject
    private Actors actors;

    @Inject
    private ReferenceNames names;

    @Inject
    private Language language;

    /**
     * A page of the standings.
     *
     * @param types the types of actors to list
     * @param rung the current rung, with a theme the theme's; null for any
     * @param ownStaff whether actors whose every piece of evidence is the own staff's are listed too
     */
    Page<StandingAnswer> list(
            Question asked,
            Selection selection,
            Set<ActorType> types,
            @Nullable Integer rung,
            boolean ownStaff,
            Paging paging) {
        Selection.Found selected = selection.find(names, asked.knownAt());
        boolean alsoOwnStaff = ownStaff && selection.filters() == 0 && (rung == null || rung == 0);
        int version = asked.ladderVersion().number();
        if (asked.knowledge().ofToday() && population.isStored(version)) {
            var page = population.page(version, asked.asOf(), selected.choice(), types, rung, alsoOwnStaff, paging);
            return answer(stored(page, asked), selected, asked);
        }
        return answer(Page.cut(computed(asked, selected, types, rung, alsoOwnStaff), paging), selected, asked);
    }

    private Page<Listed> stored(Page<Population.Listed> page, Question asked) {
        List<UUID> ids = page.items().stream().map(Population.Listed::id).toList();
        Histories histories = Histories.of(register.of(asked.knownAt(), ids));
        return page.map(
                one -> Listed.of(one.id(), one.type(), histories.of(one.id().toString()), asked));
    }

    private List<Listed> computed(
            Question asked, Selection.Found selected, Set<ActorType> types, @Nullable Integer rung, boolean ownStaff) {
        Facts facts = register.at(asked.knownAt());
        Set<String> organisations =
                facts.organisations().stream().map(Organisation::id).collect(Collectors.toSet());
        Histories histories = Histories.of(facts);
        List<Listed> listed = new ArrayList<>();
        histories.counting().forEach((id, history) -> {
            Listed one = Listed.of(id, organisations, history, asked);
            if (types.contains(one.type) && one.isListed(selected, rung, asked)) {
                listed.add(one);
            }
        });
        if (ownStaff) {
            histories.ownStaffOnly().forEach((id, first) -> {
                Listed one = Listed.of(id, organisations, histories.of(id), asked);
                if (types.contains(one.type) && !first.isAfter(asked.asOf())) {
                    listed.add(one);
                }
            });
        }
        Map<UUID, Named> byName = organisationNames.names(
                listed.stream()
                        .filter(one -> one.type == ActorType.ORGANISATION)
                        .map(Listed::id)
                        .toList(),
                asked.knownAt());
        listed.sort(Comparator.comparing(Listed::type)
                .thenComparing(
                        one -> byName.getOrDefault(one.id, NAMELESS).name(),
                        Collator.getInstance(Locale.forLanguageTag("sv")))
                .thenComparing(Listed::id));
        return listed;
    }

    private Page<StandingAnswer> answer(Page<Listed> page, Selection.Found selected, Question asked) {
        Actors.Shown shown = actors.show(page.items().stream().map(Listed::id).toList(), asked.knownAt());
        Function<String, ThemeName> themes = names.themes(asked.knownAt());
        return page.map(one -> {
            StandingAnswer standing = StandingAnswer.of(
                    shown.actor(
                            one.id,
                            one.type,
                            one.history.sectors().on(asked.asOf()).orElse(null)),
                    one.classification.standing(asked.asOf()),
                    asked.knownAt(),
                    themes,
                    language.locale());
            return selected.theme() == null ? standing : standing.on(selected.theme());
        });
    }

    private record Listed(UUID id, ActorType type, History history, Classification classification) {
        static Listed of(String id, Set<String> organisations, History history, Question asked) {
            ActorType type = organisations.contains(id) ? ActorType.ORGANISATION : ActorType.PERSON;
            return of(UUID.fromString(id), type, history, asked);
        }

        static Listed of(UUID id, ActorType type, History history, Question asked) {
            return new Listed(id, type, history, Classification.of(asked.ladderVersion(), history));
        }

        boolean isListed(Selection.Found selected, @Nullable Integer rung, Question asked) {
            Position overall = classification.overall().position(asked.asOf());
            ThemeName theme = selected.theme();
            Position filtered = theme == null
                    ? overall
                    : classification.on(String.valueOf(theme.id())).position(asked.asOf());
            return overall.state() != State.NOT_YET
                    && selected.holds(history, asked.asOf())
                    && (rung == null || rung == filtered.rung());
        }
    }
}
