package org.sutthang.portfolio.web.api;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.json.stream.JsonParsingException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.sutthang.portfolio.kernel.Constants;
import org.sutthang.portfolio.period.Correction;
import org.sutthang.portfolio.period.CorrectionOrder;

/**
 * The body of a request that corrects a closed quarter.
 *
 * @param project the project's code
 * @param order what is to be corrected and why
 */
record RestatementBody(String project, CorrectionOrder order) {

    private static final int MOST_BYTES = 1 << 20;

    /**
     * Reads a body.
     *
     * @param body the bytes
     * @return what it asks for
     * @throws BadRequest when it cannot be read, or a member is not of its kind
     * @throws UploadTooLarge when nobody can mean so much
     * @throws IOException when the caller has gone
     */
    static RestatementBody read(InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new UploadTooLarge();
        }
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return of(reader.readObject());
        } catch (JsonParsingException e) {
            throw new BadRequest("body", String.valueOf(e.getLocation().getLineNumber()),
                    e.getLocation().getColumnNumber());
        } catch (JsonException | IllegalStateException e) {
            throw new BadRequest("body", "1", 1);
        }
    }

    private static RestatementBody of(JsonObject object) {
        JsonValue corrections = object.get("corrections");
        if (corrections == null || corrections.getValueType() != JsonValue.ValueType.ARRAY) {
            throw new BadRequest("member", "corrections", corrections);
        }
        String project = text(object, "project");
        if (project == null) {
            throw new BadRequest("member", "project", "null");
        }
        List<CorrectionOrder.Value> values = corrections.asJsonArray().stream().map(RestatementBody::value).toList();
        return new RestatementBody(project, new CorrectionOrder(values, text(object, "reason"),
                text(object, "chainEnd")));
    }

    private static CorrectionOrder.Value value(JsonValue entry) {
        if (entry.getValueType() != JsonValue.ValueType.OBJECT) {
            throw new BadRequest("member", "corrections", entry);
        }
        JsonObject correction = entry.asJsonObject();
        if (!correction.containsKey("after")) {
            // Null takes a value away, which nobody asks for by leaving it out.
            throw new BadRequest("member", "after", "-");
        }
        return new CorrectionOrder.Value(kind(text(correction, "kind")), text(correction, "code"),
                text(correction, "partCode"), written(correction.get("after")), text(correction, "keptReason"));
    }

    private static Correction.Kind kind(String name) {
        return Constants.named(Correction.Kind.class, name)
                .orElseThrow(() -> new BadRequest("kind", String.valueOf(name), Arrays.stream(Correction.Kind.values())
                        .map(Enum::name).collect(Collectors.joining(", "))));
    }

    /** A value as programs write it: a number keeps its digits, whether it comes as a number or as a text. */
    private static String written(JsonValue value) {
        return switch (value) {
            case JsonString string -> string.getString();
            case JsonNumber number -> number.toString();
            default -> value == JsonValue.NULL ? null : value.toString();
        };
    }

    private static String text(JsonObject object, String member) {
        JsonValue value = object.get(member);
        if (value == null || value == JsonValue.NULL) {
            return null;
        }
        if (value instanceof JsonString string) {
            return string.getString();
        }
        throw new BadRequest("member", member, value);
    }
}
