package se.regionvasterbotten.engagement.imports;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;

/** Begins anew, when the product starts, the lists that were being committed when it ended. */
@Singleton
@Startup
@DependsOn("Schema")
public class Resumption {
    @Inject
    private Lists lists;

    @Inject
    private Committing committing;

    @PostConstruct
    void resume() {
        lists.committing().forEach(committing::begin);
    }
}
