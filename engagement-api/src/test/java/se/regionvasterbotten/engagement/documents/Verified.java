package se.regionvasterbotten.engagement.documents;

import java.io.ByteArrayInputStream;
import java.util.List;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** What veraPDF says of a file. */
public final class Verified {
    static {
        VeraGreenfieldFoundryProvider.initialise();
    }

    private Verified() {}

    /** What breaks the profile, and where; empty for a file that conforms. */
    public static List<String> faults(byte[] pdf, PDFAFlavour flavour) {
        try (PDFAParser parser = Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), flavour);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(flavour, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .filter(one -> one.getStatus() == TestAssertion.Status.FAILED)
                    .map(one -> one.getRuleId().getClause() + ": " + one.getMessage() + " at "
                            + one.getLocation().getContext())
                    .toList();
            return result.isCompliant() || !faults.isEmpty() ? faults : List.of("not compliant");
        } catch (Exception unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
