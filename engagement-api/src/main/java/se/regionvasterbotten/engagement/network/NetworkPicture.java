package se.regionvasterbotten.engagement.network;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import se.regionvasterbotten.engagement.pictures.Caption;
import se.regionvasterbotten.engagement.pictures.Network;
import se.regionvasterbotten.engagement.pictures.Picture;
import se.regionvasterbotten.engagement.pictures.PictureWords;
import se.regionvasterbotten.engagement.standings.ThemeName;

/** Draws the network of an answer: its organisations, and what they share with each other. */
final class NetworkPicture {
    private NetworkPicture() {}

    static Picture of(NetworkAnswer network, Locale locale) {
        String theme = Optional.ofNullable(network.theme())
                .map(ThemeName::name)
                .map(name -> ", " + name)
                .orElse("");
        Caption caption = Caption.of(
                "network",
                PictureWords.of(locale, "population.ORGANISATION") + theme,
                network.from(),
                Objects.requireNonNull(network.to()),
                locale);
        List<UUID> places = network.organisations().stream()
                .map(NetworkAnswer.OrganisationNode::id)
                .toList();
        return new Network(
                        caption,
                        network.organisations().stream()
                                .map(one -> new Network.Node(one.name(), Objects.requireNonNullElse(one.sector(), "")))
                                .toList(),
                        network.links().stream()
                                .map(link -> new Network.Link(
                                        places.indexOf(link.one()),
                                        places.indexOf(link.other()),
                                        link.activities() + link.initiatives()))
                                .toList())
                .draw();
    }
}
