package se.regionvasterbotten.engagement.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

/** The example that the documentation shows conforms, as it lies there. */
class ExampleInDocsTest {
    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFUA_1", "PDFA_2_A"})
    void the_underlag_in_docs_conforms(PDFAFlavour flavour) throws IOException {
        byte[] file = Files.readAllBytes(Path.of("..", "docs", "underlag-2025.pdf"));

        assertThat(Verified.faults(file, flavour)).isEmpty();
    }
}
