package se.regionvasterbotten.engagement.launch;

import fish.payara.micro.PayaraMicro;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TimeZone;

/**
 * Starts the server with the war in it, and ends the process with a message when that does not succeed: the server by itself
 * would stay up and answer 404. What is not {@code --port} among the arguments is the server's own.
 */
public final class Main {
    private static final String SERVER = "set configs.config.server-config.";

    private static final String THIS_MACHINE_ONLY =
            SERVER + "network-config.network-listeners.network-listener.http-listener.address=127.0.0.1";

    private static final String OTHER_PATHS =
            SERVER + "http-service.virtual-server.server.property.send-error_1=\"code=404 reason=Not_Found path=%s\"";

    private Main() {}

    /** Starts and returns; the server's own threads keep the process alive. */
    public static void main(String... arguments) {
        TimeZone.setDefault(TimeZone.getTimeZone("UTC"));
        try {
            Port port = Port.of(arguments);
            Mode mode = Mode.of(Settings::get);
            if (mode != Mode.EXTERNAL) {
                DataDirectory.hold(Path.of(Settings.get("engagement.data-dir").orElse("./engagement-data")));
            }
            boolean thisMachineOnly = mode == Mode.EMBEDDED_FOR_THIS_MACHINE;
            port.mustBeFree(thisMachineOnly);
            start(arguments, thisMachineOnly);
            System.out.println(Refusal.text("ready", "http://localhost:" + port.number() + "/engagement/"));
        } catch (Refusal refusal) {
            System.err.println(refusal.getMessage());
            System.exit(1);
        }
    }

    private static void start(String[] arguments, boolean thisMachineOnly) {
        List<String> commands = new ArrayList<>();
        if (thisMachineOnly) {
            commands.add(THIS_MACHINE_ONLY);
        }
        commands.add(OTHER_PATHS.formatted(file("Not found")));
        List<String> all = new ArrayList<>(Arrays.asList(arguments));
        all.add("--prebootcommandfile");
        all.add(file(String.join("\n", commands)).toString());
        PayaraMicro.main(all.toArray(String[]::new));
        if (!deployed()) {
            throw Refusal.of("failed");
        }
    }

    private static boolean deployed() {
        try {
            return PayaraMicro.getInstance().getRuntime().getLocalDescriptor().getDeployedApplications().stream()
                    .anyMatch(application -> application.getName().equals("engagement"));
        } catch (IllegalStateException notRunning) {
            return false;
        }
    }

    private static Path file(String content) {
        try {
            Path file = Files.createTempFile("engagement", ".txt");
            file.toFile().deleteOnExit();
            return Files.writeString(file, content + "\n");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
