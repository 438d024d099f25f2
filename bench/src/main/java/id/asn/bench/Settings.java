package id.asn.bench;

import id.asn.launcher.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How long and how hard. A word on the command line wins over the environment, which wins over 15 seconds and 16
 * connections.
 *
 * @param seconds of each phase: warming, and each of the rounds that count
 * @param connections kept open on both sides, each with one request at a time
 */
public record Settings(int seconds, int connections) {

    private static final int SECONDS = 15;
    private static final int CONNECTIONS = 16;
    private static final int MOST_SECONDS = 300;
    /** PostgreSQL lets 200 in, and the services keep some of them. */
    private static final int MOST_CONNECTIONS = 100;

    /**
     * Reads {@code --detik N} and {@code --koneksi N}, or {@code ASN_BENCH_DETIK} and {@code ASN_BENCH_KONEKSI}.
     *
     * @throws Fault when a word is unknown or its number out of range
     */
    public static Settings of(List<String> words, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>();
        for (int at = 0; at < words.size(); at += 2) {
            String word = words.get(at);
            if (!word.equals("--detik") && !word.equals("--koneksi")) {
                throw new Fault("\"" + word + "\" is not understood; there are --detik and --koneksi.");
            }
            if (at + 1 == words.size()) throw new Fault(word + " needs a number after it.");
            given.put(word, words.get(at + 1));
        }
        return new Settings(
                number(
                        "--detik",
                        given.getOrDefault("--detik", environment.get("ASN_BENCH_DETIK")),
                        SECONDS,
                        MOST_SECONDS),
                number(
                        "--koneksi",
                        given.getOrDefault("--koneksi", environment.get("ASN_BENCH_KONEKSI")),
                        CONNECTIONS,
                        MOST_CONNECTIONS));
    }

    private static int number(String word, String given, int usual, int most) {
        if (given == null || given.isBlank()) return usual;
        if (!given.matches("[1-9][0-9]{0,2}") || Integer.parseInt(given) > most) {
            throw new Fault(word + " is \"" + given + "\"; it takes a whole number from 1 to " + most + ".");
        }
        return Integer.parseInt(given);
    }
}
