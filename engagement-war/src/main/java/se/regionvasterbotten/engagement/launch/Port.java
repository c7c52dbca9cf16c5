package se.regionvasterbotten.engagement.launch;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Optional;

/** The one port of the product. */
record Port(int number) {
    private static final int DEFAULT = 8080;

    /**
     * The port of the arguments, else of the server's own setting, else 8080.
     *
     * @throws Refusal when what is given is no port
     */
    static Port of(String... arguments) {
        Optional<String> stated = Optional.empty();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--port")) {
                stated = Optional.of(i + 1 < arguments.length ? arguments[i + 1] : "");
            }
        }
        return stated.or(() -> Settings.get("payaramicro.port"))
                .map(Port::parse)
                .orElse(new Port(DEFAULT));
    }

    private static Port parse(String word) {
        if (!word.matches("[0-9]{1,5}") || Integer.parseInt(word) < 1 || Integer.parseInt(word) > 65535) {
            throw Refusal.of("port-wrong", word);
        }
        return new Port(Integer.parseInt(word));
    }

    /** @throws Refusal when another process listens here already; the server itself would go on without a port */
    void mustBeFree(boolean thisMachineOnly) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(
                    thisMachineOnly
                            ? new InetSocketAddress(InetAddress.getLoopbackAddress(), number)
                            : new InetSocketAddress(number));
        } catch (IOException taken) {
            throw Refusal.of("port-taken", Integer.toString(number));
        }
    }
}
