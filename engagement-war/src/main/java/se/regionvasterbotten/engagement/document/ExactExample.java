package se.regionvasterbotten.engagement.document;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializable;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import java.io.IOException;
import java.util.Map;

/** An example that keeps its nulls and its empty lists, whatever the server's own mapper leaves out. */
record ExactExample(JsonNode node) implements JsonSerializable {
    @Override
    public void serialize(JsonGenerator to, SerializerProvider any) throws IOException {
        write(node, to);
    }

    @Override
    public void serializeWithType(JsonGenerator to, SerializerProvider any, TypeSerializer type) throws IOException {
        write(node, to);
    }

    private static void write(JsonNode node, JsonGenerator to) throws IOException {
        if (node.isObject()) {
            to.writeStartObject();
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                to.writeFieldName(field.getKey());
                write(field.getValue(), to);
            }
            to.writeEndObject();
        } else if (node.isArray()) {
            to.writeStartArray();
            for (JsonNode item : node) {
                write(item, to);
            }
            to.writeEndArray();
        } else if (node.isTextual()) {
            to.writeString(node.textValue());
        } else if (node.isBoolean()) {
            to.writeBoolean(node.booleanValue());
        } else if (node.isIntegralNumber()) {
            to.writeNumber(node.longValue());
        } else if (node.isNumber()) {
            to.writeNumber(node.decimalValue());
        } else {
            to.writeNull();
        }
    }
}
