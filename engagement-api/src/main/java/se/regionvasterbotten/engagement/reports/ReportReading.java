package se.regionvasterbotten.engagement.reports;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import se.regionvasterbotten.engagement.documents.Document;
import se.regionvasterbotten.engagement.documents.DocumentDocx;
import se.regionvasterbotten.engagement.documents.DocumentHtml;
import se.regionvasterbotten.engagement.documents.DocumentPdf;
import se.regionvasterbotten.engagement.ladders.LadderVersions;
import se.regionvasterbotten.engagement.web.Format;

/** Answers reports: a draft put together anew, a frozen one as it was. */
@RequestScoped
class ReportReading {
    @Inject
    private Reports reports;

    @Inject
    private LadderVersions versions;

    @Inject
    private PersonsTold persons;

    ReportAnswer answer(Report report) {
        JsonNode content = reports.form(report.id(), Format.JSON)
                .map(form -> CanonicalJson.read(form.content()))
                .orElseGet(() -> CanonicalJson.of(compose(report).content()));
        return new ReportAnswer(
                ReportSummary.of(report),
                reports.forms(report.id()).stream().map(ReportAnswer.Form::of).toList(),
                content);
    }

    /** A report as a file. */
    byte[] file(Report report, Format form) {
        return reports.form(report.id(), form)
                .map(ReportForm::content)
                .orElseGet(() -> render(ReportDocument.of(report, compose(report)), form));
    }

    /** A draft put together of what is kept, and of what is closed by now. */
    Composition compose(Report report) {
        return compose(report, false);
    }

    /**
     * A report put together.
     *
     * @param freezing whether this is how it stands from now on
     */
    Composition compose(Report report, boolean freezing) {
        return Composition.of(
                report,
                reports.sections(report.id()),
                versions.at(report.ladderVersion()),
                persons.of(report, freezing));
    }

    /** A document as a file. */
    static byte[] render(Document document, Format form) {
        return switch (form) {
            case HTML -> DocumentHtml.render(document).getBytes(StandardCharsets.UTF_8);
            case PDF -> DocumentPdf.render(document);
            case DOCX -> DocumentDocx.render(document);
            default -> throw new IllegalArgumentException("A report is no " + form + "; ask for HTML, PDF or DOCX");
        };
    }
}
