package se.regionvasterbotten.engagement.server;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import se.regionvasterbotten.engagement.steps.StepWork;

/** Lets the work on the stored steps go on where it was stopped, for as long as the application runs. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class StepsAtStart {
    @Inject
    private StepWork work;

    @PostConstruct
    void start() {
        work.start();
    }

    @PreDestroy
    void stop() {
        work.stop();
    }
}
