package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;
import se.regionvasterbotten.engagement.contract.Document;

class PagesIT extends ContainerTest {
    private static final Pattern LOADED = Pattern.compile("(?:src|<link[^>]* href)=\"([^\"]+)\"");

    @Test
    void the_document_is_served_as_it_was_written() throws Exception {
        Answer served =
                Api.anonymous().faulty().with("Accept", "application/json").absolute("/openapi");
        ObjectNode document = (ObjectNode) new JsonMapper().readTree(served.text());
        // The server's own addition, which its users' tools do not know.
        document.remove("endpoints");

        JsonNode written = new JsonMapper().readTree(Document.read().root().toString());
        assertThat((JsonNode) document).isEqualTo(written);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/engagement/", "/engagement/console/"})
    void a_page_loads_only_what_this_server_has(String address) {
        Answer page = Api.anonymous().faulty().absolute(address);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "script-src 'self'", "connect-src 'self'", "frame-ancestors 'none'")
                .doesNotContain("unsafe", "http");
        Matcher loaded = LOADED.matcher(page.text());
        while (loaded.find()) {
            assertThat(loaded.group(1)).doesNotContain("//");
            assertThat(Api.anonymous()
                            .faulty()
                            .absolute(address + loaded.group(1))
                            .status())
                    .as(loaded.group(1))
                    .isEqualTo(200);
        }
    }

    @Test
    void the_start_page_needs_no_script() {
        assertThat(Api.anonymous().faulty().absolute("/engagement/").text()).doesNotContain("<script");
    }
}
