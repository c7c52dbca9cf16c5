package se.regionvasterbotten.engagement.web;

import jakarta.annotation.Priority;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.ext.Provider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import se.regionvasterbotten.engagement.problem.Problem;
import se.regionvasterbotten.engagement.problem.ProblemType;

/** Ends a body at its limit, whether its length was told before or not: 10 MB for a form with a file, 1 MB for all else. */
@Provider
@PreMatching
@Priority(BodyLimit.FIRST)
public class BodyLimit implements ContainerRequestFilter {
    static final int FIRST = 100;
    static final int JSON = 1_048_576;
    static final int FORM = 10_485_760;
    /** What surrounds the file in a form. */
    private static final int WRAPPING = 65_536;
    /** How much more than the limit is heard out. */
    private static final int PATIENCE = 67_108_864;

    @Override
    public void filter(ContainerRequestContext request) {
        MediaType type = MediaTypes.of(request.getHeaderString(HttpHeaders.CONTENT_TYPE));
        boolean form = type.isCompatible(MediaType.MULTIPART_FORM_DATA_TYPE) && !type.isWildcardType();
        int told = form ? FORM : JSON;
        int limit = form ? FORM + WRAPPING : JSON;
        if (told(request.getHeaderString(HttpHeaders.CONTENT_LENGTH)) > limit) {
            throw tooLarge(request.getEntityStream(), told);
        }
        request.setEntityStream(new Counted(request.getEntityStream(), limit, told));
    }

    /** Hears the rest out before it refuses, within reason: many a client reads no answer while it is still sending. */
    private static Problem tooLarge(InputStream rest, int told) {
        try {
            byte[] unread = new byte[8_192];
            long heard = 0;
            for (int read = 0; read >= 0 && heard < PATIENCE; read = rest.read(unread)) {
                heard += read;
            }
        } catch (IOException gone) {
            return Problem.of(ProblemType.TOO_LARGE, told);
        }
        return Problem.of(ProblemType.TOO_LARGE, told);
    }

    private static long told(@Nullable String length) {
        try {
            return length == null ? 0 : Long.parseLong(length.strip());
        } catch (NumberFormatException absurd) {
            return Long.MAX_VALUE;
        }
    }

    private static final class Counted extends FilterInputStream {
        private final int told;
        private long left;

        Counted(InputStream body, long limit, int told) {
            super(body);
            this.left = limit;
            this.told = told;
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] into, int offset, int length) throws IOException {
            int read = super.read(into, offset, length);
            count(Math.max(read, 0));
            return read;
        }

        @Override
        public long skip(long many) throws IOException {
            long skipped = super.skip(many);
            count(skipped);
            return skipped;
        }

        @Override
        public boolean markSupported() {
            return false;
        }

        private void count(long read) {
            left -= read;
            if (left < 0) {
                throw tooLarge(in, told);
            }
        }
    }
}
