package se.regionvasterbotten.engagement.container;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import se.regionvasterbotten.engagement.contract.Answer;
import se.regionvasterbotten.engagement.contract.Api;

/** What every answer has, whatever was asked: trace, language, entity tag, caching, security headers. */
class AnswersIT extends ContainerTest {
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @Test
    void a_get_that_is_already_known_is_answered_without_a_body() {
        Answer first = Api.anonymous().get("/ladder");
        String tag = first.header("ETag").orElseThrow();
        Answer again = Api.anonymous().with("If-None-Match", tag).get("/ladder");
        assertThat(tag).startsWith("\"");
        assertThat(first.header("Cache-Control")).contains("private, no-cache");
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.text()).isEmpty();
        assertThat(again.header("ETag")).contains(tag);
    }

    @Test
    void another_language_is_another_representation() {
        Answer swedish = Api.anonymous().in("sv").get("/ladder");
        Answer english = Api.anonymous().in("sv").get("/ladder?lang=en");
        assertThat(swedish.header("ETag")).isNotEqualTo(english.header("ETag"));
        assertThat(english.header("Content-Language")).contains("en");
        assertThat(swedish.header("Vary").orElse("")).contains("Accept-Language");
    }

    @Test
    void the_callers_trace_comes_back_and_a_new_one_where_there_was_none() {
        Answer answer = Api.anonymous().with("traceparent", TRACE).get("/ladder");
        assertThat(answer.header("traceparent")).contains(TRACE);
        assertThat(Api.anonymous().get("/ladder").header("traceparent").orElse(""))
                .matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
        assertThat(Api.anonymous().faulty().get("/engagement/nowhere").header("traceparent"))
                .isPresent();
    }

    @Test
    void a_head_has_the_headers_of_its_get_and_options_names_the_methods() {
        Api caller = Api.anonymous().faulty();
        Answer head = caller.send("HEAD", "/engagement/v1/ladder", null);
        assertThat(head.status()).isEqualTo(200);
        assertThat(head.text()).isEmpty();
        assertThat(head.header("ETag")).isEqualTo(Api.anonymous().get("/ladder").header("ETag"));
        Answer options = caller.send("OPTIONS", "/engagement/v1/organisations", null);
        assertThat(options.status()).isEqualTo(200);
        assertThat(options.header("Allow").orElse("")).contains("GET", "POST");
    }

    @Test
    void no_browser_may_guess_frame_or_read_an_answer_from_elsewhere() {
        Answer answer =
                Api.anonymous().with("Origin", "https://elsewhere.example").get("/ladder");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Content-Security-Policy").orElse(""))
                .contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("Access-Control-Allow-Origin")).isEmpty();
    }
}
