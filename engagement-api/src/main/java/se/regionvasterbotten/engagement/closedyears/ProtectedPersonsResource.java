package se.regionvasterbotten.engagement.closedyears;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.regionvasterbotten.engagement.access.Allowed;
import se.regionvasterbotten.engagement.access.Right;
import se.regionvasterbotten.engagement.tables.Table;
import se.regionvasterbotten.engagement.tables.TableTypes;
import se.regionvasterbotten.engagement.web.AskedFormat;
import se.regionvasterbotten.engagement.web.Language;

/**
 * {@code /follow-up/persons}: figures about persons that may be handed on. Only those who may see persons' figures can fetch them, for handing them on is a decision that
 * somebody makes; what they fetch is the same whoever they are.
 */
@RequestScoped
@Path("follow-up/persons")
@Produces({MediaType.APPLICATION_JSON, TableTypes.CSV, TableTypes.XLSX, TableTypes.CSVW})
public class ProtectedPersonsResource {
    @Inject
    private ProtectedPersons persons;

    @Inject
    private ClosedYears years;

    @Inject
    private Language language;

    /** The protected table of the closed years. */
    @GET
    @Allowed(Right.PERSON_FIGURES)
    @Transactional
    public Table read(@BeanParam AskedClosedYears asked, @BeanParam AskedFormat format) {
        return persons.table(asked.of(years.all()), language.locale());
    }
}
