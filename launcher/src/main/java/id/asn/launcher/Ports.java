package id.asn.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/** The six ports of the house, all on 127.0.0.1. Zero asks for any free one. */
public record Ports(int formation, int applicant, int selection, int postgres, int token, int dukcapil) {

    private static final int LARGEST = 65_535;

    /** 8081, 8082, 8083 for the services, 54329 for PostgreSQL, 8080 for the token endpoint, 8084 for the stand-in of the civil registry. */
    public static Ports usual() {
        return new Ports(8081, 8082, 8083, 54329, 8080, 8084);
    }

    /** Six free ones, found at the start: for tests and measurements, which must not meet a house already running. */
    public static Ports free() {
        return new Ports(0, 0, 0, 0, 0, 0);
    }

    /** The usual ones, each replaced by its variable ({@code ASN_PORT_FORMATION} and so on) where that is set. */
    public static Ports from(Map<String, String> environment) {
        Ports usual = usual();
        return new Ports(
                read(environment, "ASN_PORT_FORMATION", usual.formation),
                read(environment, "ASN_PORT_APPLICANT", usual.applicant),
                read(environment, "ASN_PORT_SELECTION", usual.selection),
                read(environment, "ASN_PORT_POSTGRES", usual.postgres),
                read(environment, "ASN_PORT_TOKEN", usual.token),
                read(environment, "ASN_PORT_DUKCAPIL", usual.dukcapil));
    }

    public int of(ServiceName service) {
        return switch (service) {
            case FORMATION -> formation;
            case APPLICANT -> applicant;
            case SELECTION -> selection;
        };
    }

    /** Each port under the name of the variable that changes it. */
    public Map<String, Integer> byVariable() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("ASN_PORT_FORMATION", formation);
        ports.put("ASN_PORT_APPLICANT", applicant);
        ports.put("ASN_PORT_SELECTION", selection);
        ports.put("ASN_PORT_POSTGRES", postgres);
        ports.put("ASN_PORT_TOKEN", token);
        ports.put("ASN_PORT_DUKCAPIL", dukcapil);
        return ports;
    }

    /**
     * Takes hold of all six for a moment, so that two of them are never the same free port.
     *
     * @throws Fault naming the port and its variable, when one is taken
     */
    Ports settled() {
        Map<String, ServerSocket> held = new LinkedHashMap<>();
        try {
            byVariable().forEach((variable, port) -> held.put(variable, take(variable, port)));
            return new Ports(
                    held.get("ASN_PORT_FORMATION").getLocalPort(),
                    held.get("ASN_PORT_APPLICANT").getLocalPort(),
                    held.get("ASN_PORT_SELECTION").getLocalPort(),
                    held.get("ASN_PORT_POSTGRES").getLocalPort(),
                    held.get("ASN_PORT_TOKEN").getLocalPort(),
                    held.get("ASN_PORT_DUKCAPIL").getLocalPort());
        } finally {
            held.values().forEach(Ports::release);
        }
    }

    private static ServerSocket take(String variable, int port) {
        try {
            ServerSocket socket = new ServerSocket();
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1);
            return socket;
        } catch (IOException e) {
            throw new Fault(
                    "Port " + port + " is taken by another program; stop that program, or set " + variable
                            + " to a free port.",
                    e);
        }
    }

    private static void release(ServerSocket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new Fault("Port " + socket.getLocalPort() + " could not be given back: " + e.getMessage() + ".", e);
        }
    }

    private static int read(Map<String, String> environment, String variable, int usual) {
        String given = environment.get(variable);
        if (given == null || given.isBlank()) return usual;
        try {
            int port = Integer.parseInt(given.trim());
            if (port >= 0 && port <= LARGEST) return port;
        } catch (NumberFormatException e) {
            throw notAPort(variable, given);
        }
        throw notAPort(variable, given);
    }

    private static Fault notAPort(String variable, String given) {
        return new Fault(variable + " is \"" + given + "\", which is not a port number between 0 and " + LARGEST + ".");
    }
}
