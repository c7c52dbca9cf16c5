package se.regionvasterbotten.engagement.idempotency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.web.Handling;

/** What a request under a key was answered with. */
@Entity
@Table(name = "kept_answer")
class KeptAnswer {
    @Id
    @Column(name = "answer_key")
    private String answerKey;

    @Column(name = "request_content")
    private String requestContent;

    @Column(name = "status")
    private int status;

    @Column(name = "location")
    private @Nullable String location;

    @Column(name = "preference_applied")
    private @Nullable String preferenceApplied;

    @Column(name = "language")
    private String language;

    @Column(name = "content")
    private byte[] content;

    @Column(name = "kept_until")
    private OffsetDateTime keptUntil;

    protected KeptAnswer() {}

    KeptAnswer(
            String answerKey,
            String requestContent,
            Response done,
            String language,
            byte[] content,
            OffsetDateTime keptUntil) {
        this.answerKey = answerKey;
        this.requestContent = requestContent;
        this.status = done.getStatus();
        this.location = done.getHeaderString(HttpHeaders.LOCATION);
        this.preferenceApplied = done.getHeaderString(Handling.APPLIED);
        this.language = language;
        this.content = content;
        this.keptUntil = keptUntil;
    }

    boolean answers(KeyedRequest request) {
        return requestContent.equals(request.content());
    }

    boolean keptAt(OffsetDateTime now) {
        return keptUntil.isAfter(now);
    }

    /** The answer, the same whenever it is given. */
    Response response() {
        return Response.status(status)
                .header(HttpHeaders.LOCATION, location)
                .header(Handling.APPLIED, preferenceApplied)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .type(MediaType.APPLICATION_JSON)
                .entity(content)
                .build();
    }
}
