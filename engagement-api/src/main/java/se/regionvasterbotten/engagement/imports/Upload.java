package se.regionvasterbotten.engagement.imports;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.ws.rs.core.EntityPart;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Faults;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;
import se.regionvasterbotten.engagement.web.Json;
import se.regionvasterbotten.engagement.written.PersonalIdentityNumber;

/** A file as it was sent, and the activity whose participants it lists. */
final class Upload {
    private static final String FILE = "file";
    private static final String ACTIVITY = "activity";
    private static final String MAPPING = "mapping";
    private static final List<String> PARTS = List.of(FILE, ACTIVITY, MAPPING);
    private static final int LONGEST_NAME = 255;

    private final String activity;
    private final @Nullable String fileName;
    private final byte[] content;
    private final @Nullable ListMapping mapping;

    private Upload(String activity, @Nullable String fileName, byte[] content, @Nullable ListMapping mapping) {
        this.activity = activity;
        this.fileName = fileName;
        this.content = content;
        this.mapping = mapping;
    }

    /**
     * From the parts of a form.
     *
     * @throws Problem when a part is missing, comes twice, or is neither {@code file} nor {@code activity}
     */
    static Upload of(List<EntityPart> parts) {
        Map<String, EntityPart> named = new HashMap<>();
        Faults faults = new Faults();
        for (EntityPart part : parts) {
            String name = Objects.requireNonNullElse(part.getName(), "");
            if (!PARTS.contains(name)) {
                faults.add(ProblemType.UNKNOWN_FIELD, name, null, PARTS);
            } else if (named.put(name, part) != null) {
                faults.add(ProblemType.DUPLICATE_FIELD, name, null);
            }
        }
        faults.throwIfAny();
        EntityPart file = named.get(FILE);
        EntityPart activity = named.get(ACTIVITY);
        String reference = activity == null ? "" : new String(bytes(activity), StandardCharsets.UTF_8).strip();
        if (file == null) {
            faults.add(ProblemType.REQUIRED, FILE, null);
        }
        if (reference.isEmpty()) {
            faults.add(ProblemType.REQUIRED, ACTIVITY, null);
        }
        ListMapping mapping = mapping(named.get(MAPPING), faults);
        faults.throwIfAny();
        if (file == null) {
            throw Problem.field(ProblemType.REQUIRED, FILE, null);
        }
        return new Upload(reference, fileName(file.getFileName().orElse(null)), bytes(file), mapping);
    }

    /**
     * From JSON, with the file in Base64.
     *
     * @throws Problem when a field is missing or the content is no Base64
     */
    static Upload of(NewImport body) {
        Faults faults = new Faults();
        String activity = body.activity() == null ? "" : body.activity().strip();
        if (activity.isEmpty()) {
            faults.add(ProblemType.REQUIRED, ACTIVITY, null);
        }
        if (body.content() == null) {
            faults.add(ProblemType.REQUIRED, "content", null);
        }
        if (body.mapping() != null) {
            body.mapping().check("mapping.", faults);
        }
        faults.throwIfAny();
        try {
            byte[] content =
                    Base64.getDecoder().decode(String.valueOf(body.content()).replaceAll("\\s", ""));
            return new Upload(activity, fileName(body.fileName()), content, body.mapping());
        } catch (IllegalArgumentException e) {
            throw Problem.field(ProblemType.NOT_WRITTEN_AS, "content", null, "Base64");
        }
    }

    /** The activity's id or externalId. */
    String activity() {
        return activity;
    }

    @Nullable
    String fileName() {
        return fileName;
    }

    /** The bytes. */
    byte[] content() {
        return content;
    }

    /** How its source is to be understood; null when that is not told. */
    @Nullable
    ListMapping mapping() {
        return mapping;
    }

    /** The same for the same bytes. */
    String digest() {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("Every Java has SHA-256", impossible);
        }
    }

    /** Without folders, what cannot be printed and personal identity numbers; null when nothing is left. */
    static @Nullable String fileName(@Nullable String told) {
        if (told == null) {
            return null;
        }
        String name = PersonalIdentityNumber.maskedLike(
                new Cell(utf8(told).replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cc}", " ")).text());
        return name.isEmpty() ? null : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** The server reads the form's head as ISO-8859-1; browsers and curl write it in UTF-8. */
    private static String utf8(String told) {
        byte[] bytes = told.getBytes(StandardCharsets.ISO_8859_1);
        if (!new String(bytes, StandardCharsets.ISO_8859_1).equals(told)) {
            return told;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException latin) {
            return told;
        }
    }

    private static @Nullable ListMapping mapping(@Nullable EntityPart part, Faults faults) {
        if (part == null) {
            return null;
        }
        try {
            ListMapping told = Json.mapper().readValue(bytes(part), ListMapping.class);
            told.check(MAPPING + ".", faults);
            return told;
        } catch (JsonProcessingException wrong) {
            throw Problem.field(ProblemType.NOT_WRITTEN_AS, MAPPING, null, "JSON");
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static byte[] bytes(EntityPart part) {
        try (InputStream content = part.getContent()) {
            return content.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
