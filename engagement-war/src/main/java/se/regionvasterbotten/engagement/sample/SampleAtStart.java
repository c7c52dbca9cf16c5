package se.regionvasterbotten.engagement.sample;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.Config;
import se.regionvasterbotten.engagement.launch.Mode;

/** Fills the register at the start when {@code engagement.sample-data} is true; never on SQL Server. */
@Singleton
@Startup
@DependsOn("Schema")
@TransactionManagement(TransactionManagementType.BEAN)
public class SampleAtStart {
    private static final Logger LOG = Logger.getLogger(SampleAtStart.class.getName());

    @Inject
    private Config config;

    @Inject
    private Sample sample;

    @PostConstruct
    void fill() {
        boolean asked =
                config.getOptionalValue("engagement.sample-data", Boolean.class).orElse(false);
        Mode mode = Mode.of(name -> config.getOptionalValue(name, String.class));
        if (asked && mode != Mode.EXTERNAL) {
            LOG.info(sample.fillWhenEmpty() ? "The sample was registered" : "The register is in use; no sample");
        }
    }
}
