package se.regionvasterbotten.engagement.contributions;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.List;
import se.regionvasterbotten.engagement.web.JsonRow;

/**
 * The body of a request to register contributions: one, or an array of many.
 *
 * @param many whether it came as an array, and is answered as one
 */
@JsonDeserialize(using = ContributionBody.Reader.class)
public record ContributionBody(List<JsonRow<NewContribution>> items, boolean many) {
    /** Many that are to be registered. */
    public static ContributionBody of(List<NewContribution> items) {
        return new ContributionBody(items.stream().map(JsonRow::of).toList(), true);
    }

    /** Takes the body for what its first character says it is. */
    static final class Reader extends StdDeserializer<ContributionBody> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(ContributionBody.class);
        }

        @Override
        public ContributionBody deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (parser.hasToken(JsonToken.START_ARRAY)) {
                return new ContributionBody(JsonRow.all(parser, NewContribution.class), true);
            }
            return new ContributionBody(List.of(JsonRow.of(context.readValue(parser, NewContribution.class))), false);
        }
    }
}
