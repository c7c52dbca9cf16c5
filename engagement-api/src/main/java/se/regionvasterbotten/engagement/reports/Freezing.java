package se.regionvasterbotten.engagement.reports;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.documents.Document;
import se.regionvasterbotten.engagement.ledger.ChangeNotes;
import se.regionvasterbotten.engagement.ledger.ChangeType;
import se.regionvasterbotten.engagement.ledger.Ledger;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Format;
import se.regionvasterbotten.engagement.web.Preconditions;
import se.regionvasterbotten.engagement.web.Texts;

/** Takes reports forward. Freezing keeps all that a report says, and its files as they were made then: from there on those bytes are answered. */
@RequestScoped
class Freezing {
    /** What kind of thing a report is among the changes of the register: frozen it begins, presented it is changed. */
    private static final String KIND = "REPORT";

    private static final int CASE_NUMBER = 100;

    @Inject
    private Reports reports;

    @Inject
    private ReportReading reading;

    @Inject
    private Ledger ledger;

    @Inject
    private ChangeNotes notes;

    /**
     * Takes a report to a status; where it is already changes nothing.
     *
     * @throws Problem wrong state (409) for a step back or past one
     */
    Report to(String reference, NewReportStatus body, @Nullable String ifMatch) {
        ledger.hold();
        Report report = reports.require(reference);
        Preconditions.match(ifMatch, () -> reading.answer(report), body);
        Asked asked = asked(body);
        if (asked.status == ReportStatus.FROZEN && report.status() == ReportStatus.DRAFT) {
            freeze(report);
            notes.note(new ChangeNotes.Note(KIND, report.id(), null), ChangeType.REGISTERED);
        } else if (asked.status == ReportStatus.PRESENTED && report.status() == ReportStatus.FROZEN) {
            report.present(asked.date, asked.caseNumber);
            notes.note(new ChangeNotes.Note(KIND, report.id(), null), ChangeType.CHANGED);
        } else if (!asked.is(report)) {
            throw Problem.of(ProblemType.WRONG_STATE, report.status());
        }
        return report;
    }

    private void freeze(Report report) {
        Composition composition = reading.compose(report, true);
        byte[] content = CanonicalJson.bytes(CanonicalJson.of(composition.content()));
        String checksum = Checksum.of(content);
        Document document = ReportDocument.of(report, composition, checksum);
        reports.add(new ReportForm(report.id(), Format.JSON, content));
        for (Format form : List.of(Format.HTML, Format.PDF, Format.DOCX)) {
            reports.add(new ReportForm(report.id(), form, ReportReading.render(document, form)));
        }
        report.freeze(checksum, ledger.recordedNow());
    }

    /** What is asked for, sound in itself; the day and the number are those of a presentation alone. */
    private record Asked(ReportStatus status, LocalDate date, String caseNumber) {
        boolean is(Report report) {
            return status == report.status() && (status != ReportStatus.PRESENTED || asPresented(report));
        }

        private boolean asPresented(Report report) {
            return report.presentedOn().filter(date::equals).isPresent()
                    && report.caseNumber().filter(caseNumber::equals).isPresent();
        }
    }

    private static Asked asked(NewReportStatus body) {
        Faults faults = new Faults();
        ReportStatus status = body.status();
        if (status == null) {
            faults.add(ProblemType.REQUIRED, "status", null);
        }
        String number = "";
        if (status == ReportStatus.PRESENTED) {
            number = Texts.required(faults, "caseNumber", body.caseNumber(), CASE_NUMBER);
            if (body.date() == null) {
                faults.add(ProblemType.REQUIRED, "date", null);
            }
        } else if (status != null) {
            refuse(faults, "date", body.date(), status);
            refuse(faults, "caseNumber", body.caseNumber(), status);
        }
        faults.throwIfAny();
        return new Asked(
                status == null ? ReportStatus.DRAFT : status,
                body.date() == null ? LocalDate.MIN : body.date(),
                number);
    }

    private static void refuse(Faults faults, String field, @Nullable Object value, ReportStatus status) {
        if (value != null) {
            faults.add(ProblemType.NOT_ALLOWED_HERE, field, value, "status " + status);
        }
    }
}
