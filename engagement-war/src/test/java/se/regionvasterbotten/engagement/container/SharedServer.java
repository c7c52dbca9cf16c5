package se.regionvasterbotten.engagement.container;

import java.net.URI;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import se.regionvasterbotten.engagement.contract.Api;

/** One deployment for all test classes of a run: a boot takes longer than most of them. */
final class SharedServer implements BeforeAllCallback {
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
}
