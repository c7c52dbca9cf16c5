package se.regionvasterbotten.engagement.network;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.actors.ActorNames;
import se.regionvasterbotten.engagement.actors.ActorType;
import se.regionvasterbotten.engagement.evidence.Period;
import se.regionvasterbotten.engagement.reference.Named;
import se.regionvasterbotten.engagement.standings.ThemeName;

/**
 * Which organisations and sectors met in {@code [from, to)}: the first so many of each list, and how many there are. That they met says nothing of
 * what came of it.
 *
 * @param theme what it was about; null for anything
 * @param organisations those that share something with others, those with the most others first
 * @param organisationsTotal how many share something
 * @param links what the organisations shown share with each other, the strongest first
 * @param linksTotal how many pairs of all organisations share something
 * @param sectors how sectors met, all organisations counted; alphabetical
 * @param persons who links sectors; absent for callers who may not see persons' figures
 * @param personsTotal how many persons link sectors; absent likewise
 */
public record NetworkAnswer(
        LocalDate from,
        @Nullable LocalDate to,
        OffsetDateTime knownAt,
        @Nullable ThemeName theme,
        List<OrganisationNode> organisations,
        int organisationsTotal,
        List<OrganisationLink> links,
        long linksTotal,
        List<SectorLink> sectors,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<PersonNode> persons,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer personsTotal) {
    /**
     * An organisation among others.
     *
     * @param sector its sector on the period's last day; null for none
     * @param organisations how many others it shares something with
     * @param activities how many activities it shares with any of them
     * @param initiatives how many initiatives it shares with any of them
     */
    public record OrganisationNode(
            UUID id, String name, @Nullable String sector, int organisations, int activities, int initiatives) {
        static OrganisationNode of(Network.Node node, ActorNames.Names names) {
            Named name = named(node.id(), names);
            return new OrganisationNode(
                    name.id(),
                    name.name(),
                    node.sector(),
                    node.others().cardinality(),
                    node.shared().activities(),
                    node.shared().initiatives());
        }
    }

    /** What two of the organisations shown share: how many activities, how many initiatives. */
    public record OrganisationLink(UUID one, UUID other, int activities, int initiatives) {
        static OrganisationLink of(Network.Link link) {
            return new OrganisationLink(
                    UUID.fromString(link.one().id()),
                    UUID.fromString(link.other().id()),
                    link.shared().activities(),
                    link.shared().initiatives());
        }
    }

    /**
     * What two sectors share, or organisations of one and the same.
     *
     * @param one a sector; null for organisations without one
     * @param other a sector; null likewise
     * @param pairs how many pairs of organisations share something
     */
    public record SectorLink(
            @Nullable String one, @Nullable String other, long pairs, int activities, int initiatives) {
        static SectorLink of(SectorPair pair) {
            return new SectorLink(
                    pair.one(),
                    pair.other(),
                    pair.pairs(),
                    pair.shared().activities(),
                    pair.shared().initiatives());
        }
    }

    /**
     * A person who links sectors.
     *
     * @param name null when identity is gone
     * @param sectors those of the organisations on whose behalf the person acted
     * @param met the other sectors whose organisations the person shared something with
     * @param organisations how many organisations of other sectors that were
     */
    public record PersonNode(
            UUID id,
            @Nullable String name,
            List<String> sectors,
            List<String> met,
            int organisations,
            int activities,
            int initiatives) {
        static PersonNode of(Linker one, ActorNames.Names names) {
            UUID id = UUID.fromString(one.person());
            return new PersonNode(
                    id,
                    names.actor(ActorType.PERSON, id).name(),
                    List.copyOf(one.own()),
                    List.copyOf(one.met()),
                    one.organisations(),
                    one.shared().activities(),
                    one.shared().initiatives());
        }
    }

    /**
     * The answer for a period.
     *
     * @param linkers the persons to show; null for callers who may not see them
     * @param linkersTotal how many there are; null likewise
     */
    static NetworkAnswer of(
            Period period,
            OffsetDateTime knownAt,
            @Nullable ThemeName theme,
            Network network,
            int most,
            ActorNames.Names names,
            @Nullable List<Linker> linkers,
            @Nullable Integer linkersTotal) {
        return new NetworkAnswer(
                period.from(),
                period.to(),
                knownAt,
                theme,
                network.nodes().stream()
                        .limit(most)
                        .map(node -> OrganisationNode.of(node, names))
                        .toList(),
                network.nodes().size(),
                network.links(most).stream().map(OrganisationLink::of).toList(),
                network.pairs(),
                network.sectors().stream().map(SectorLink::of).toList(),
                linkers == null
                        ? null
                        : linkers.stream().map(one -> PersonNode.of(one, names)).toList(),
                linkersTotal);
    }

    private static Named named(String organisation, ActorNames.Names names) {
        UUID id = UUID.fromString(organisation);
        Named known = names.organisation(id);
        return known == null ? new Named(id, "") : known;
    }
}
