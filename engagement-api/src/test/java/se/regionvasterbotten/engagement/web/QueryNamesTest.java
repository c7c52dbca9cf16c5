package se.regionvasterbotten.engagement.web;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryNamesTest {
    static class Bean {
        @QueryParam("rung")
        Integer rung;

        @BeanParam
        Paging paging;
    }

    static class Resource {
        void list(
                @PathParam("id") String id,
                @QueryParam("type") String type,
                @QueryParam("theme") List<String> themes,
                @BeanParam Bean bean,
                String body) {}
    }

    @Test
    void the_names_of_a_method_are_its_own_and_those_of_its_beans() throws NoSuchMethodException {
        QueryNames names = QueryNames.of(Resource.class.getDeclaredMethod(
                "list", String.class, String.class, List.class, Bean.class, String.class));
        assertThat(names.and("lang")).containsExactly("lang", "limit", "page", "rung", "theme", "type");
        assertThat(names.many("theme")).isTrue();
        assertThat(names.many("type")).isFalse();
    }
}
