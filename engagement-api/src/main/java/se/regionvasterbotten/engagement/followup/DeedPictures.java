package se.regionvasterbotten.engagement.followup;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import se.regionvasterbotten.engagement.deeds.Deeds;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.pictures.Caption;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.pictures.PictureWords;
import se.regionvasterbotten.engagement.pictures.SectorMatrix;
import se.regionvasterbotten.engagement.pictures.Themes;
import se.regionvasterbotten.engagement.reference.References;
import se.regionvasterbotten.engagement.reference.Sector;
import se.regionvasterbotten.engagement.standings.Knowledge;
import se.regionvasterbotten.engagement.standings.ReferenceNames;
import se.regionvasterbotten.engagement.standings.Selection;
import se.regionvasterbotten.engagement.web.Language;

/** What was done in a period as pictures. */
@RequestScoped
class DeedPictures {
    @Inject
    private FollowUp followUp;

    @Inject
    private Deeds deeds;

    @Inject
    private References references;

    @Inject
    private ReferenceNames names;

    @Inject
    private Language language;

    /** Which sectors shared initiatives: every one of the five, also those that shared none. */
    Picture sectors(Period period, Knowledge knowledge, Selection selection) {
        Questioned questioned = followUp.ask(period, knowledge, selection);
        List<String> sectors = references.sectors(knowledge.knownAt()).rows().stream()
                .filter(sector -> sector.parentId().isEmpty())
                .map(Sector::name)
                .toList();
        List<SectorMatrix.Meeting> meetings = deeds.sectors(period, knowledge.knownAt(), questioned.deeds()).stream()
                .map(pair -> new SectorMatrix.Meeting(pair.one(), pair.other(), pair.initiatives()))
                .filter(meeting -> sectors.contains(meeting.one()) && sectors.contains(meeting.other()))
                .toList();
        return new SectorMatrix(caption("sectors", period, selection), sectors, meetings).draw();
    }

    /** Where themes were taken up, and between which places they were carried. */
    Picture themes(Period period, Knowledge knowledge, Selection selection) {
        Questioned questioned = followUp.ask(period, knowledge, selection);
        List<Themes.Theme> themes = deeds.themes(period, knowledge.knownAt(), questioned.deeds()).stream()
                .map(one -> new Themes.Theme(
                        one.theme().name(),
                        one.activities(),
                        one.carried().stream()
                                .filter(way -> way.from() != null && way.to() != null)
                                .map(way -> new Themes.Carried(
                                        Objects.requireNonNull(way.from()),
                                        Objects.requireNonNull(way.to()),
                                        way.times()))
                                .toList()))
                .toList();
        return new Themes(caption("themes", period, selection), themes).draw();
    }

    private Caption caption(String picture, Period period, Selection selection) {
        String population = PictureWords.of(language.locale(), "population." + picture);
        String chosen = selection.words(names).stream().map(word -> ", " + word).collect(Collectors.joining());
        return Caption.of(
                picture, population + chosen, period.from(), Objects.requireNonNull(period.to()), language.locale());
    }
}
