package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import se.regionvasterbotten.engagement.contract.Api;

/** One deployment for all test classes of a run: a boot takes longer than most of them. */
final class SharedServer implements BeforeAllCallback, AfterAllCallback {
    private static volatile URI base = URI.create("about:blank");

    static URI base() {
        return base;
    }

    @Override
    public void beforeAll(ExtensionContext context) {
        String running = System.getProperty("engagement.test.base");
        base = running != null
                ? URI.create(running)
                : context.getRoot()
                        .getStore(Namespace.GLOBAL)
                        .getOrComputeIfAbsent(DeployedWar.class, key -> DeployedWar.start(), DeployedWar.class)
                        .base();
        Api.at(base.resolve("/"));
    }

    /** After whatever the class has written, answers are still read from what the rules give. */
    @Override
    public void afterAll(ExtensionContext context) throws InterruptedException {
        JsonNode check = StepsCheck.made();
        assertThat(check.at("/found")).as("differences of stored steps").isEmpty();
        assertThat(check.at("/differences").asInt()).as(check.toString()).isZero();
    }
}
