package se.regionvasterbotten.engagement.container;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** What axe-core finds wrong with a page in the machine's own Chromium, without a driver: the page runs it and writes down what it found. */
final class Axe {
    private static final Pattern FOUND = Pattern.compile("data-axe=\"(\\d+)([^\"]*)\"");
    private static final String RUN = "<script>axe.run().then(found => document.body.setAttribute('data-axe',"
            + " [found.passes.length, ...found.violations.map(one => one.id + ' '"
            + " + one.nodes.map(node => node.target.join(' ')).join(', '))].join('; ')))</script>";

    private Axe() {}

    /** The rules that a page breaks, each with where; the test is left out where the machine has no Chromium. */
    static List<String> violations(String page, Path directory) {
        Optional<Path> browser = Stream.of(System.getenv("PATH").split(":"))
                .flatMap(place -> Stream.of("chromium", "chromium-browser", "google-chrome")
                        .map(name -> Path.of(place, name)))
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(browser.isPresent(), "no Chromium on this machine");
        String dom = shown(browser.orElseThrow(), with(page), directory);
        Matcher found = FOUND.matcher(dom);
        if (!found.find() || found.group(1).equals("0")) {
            throw new AssertionError("axe did not run: " + dom.substring(0, Math.min(500, dom.length())));
        }
        return Stream.of(found.group(2).split("; "))
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static String with(String page) {
        int end = page.lastIndexOf("</body>");
        try (InputStream script = Axe.class.getResourceAsStream("/axe.min.js")) {
            String axe = new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
            return page.substring(0, end) + "<script>" + axe.replace("</script", "<\\/script") + "</script>" + RUN
                    + page.substring(end);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String shown(Path browser, String page, Path directory) {
        try {
            Path file = Files.writeString(directory.resolve("page.html"), page);
            Path dom = directory.resolve("dom.html");
            Process process = new ProcessBuilder(
                            browser.toString(),
                            "--headless",
                            "--no-sandbox",
                            "--disable-gpu",
                            "--user-data-dir=" + directory.resolve("profile"),
                            "--virtual-time-budget=60000",
                            "--dump-dom",
                            file.toUri().toString())
                    .redirectOutput(dom.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (!process.waitFor(3, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError("Chromium did not end");
            }
            return Files.readString(dom);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AssertionError(stopped);
        }
    }
}
