package id.asn.bench;

import id.asn.launcher.Fault;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How long, how hard, and among how many. A word on the command line wins over the environment, which wins over 15
 * seconds, 16 connections and nobody beside those who are measured.
 *
 * @param seconds of each phase: warming, and each of the rounds that count
 * @param connections kept open on both sides, each with one request at a time
 * @param pelamar registered before, nine of ten of them with a submitted lamaran
 */
public record Settings(int seconds, int connections, int pelamar) {

    private static final int SECONDS = 15;
    private static final int CONNECTIONS = 16;
    private static final int MOST_SECONDS = 300;
    /** PostgreSQL lets 200 in, and the services keep some of them. */
    private static final int MOST_CONNECTIONS = 100;

    private static final int MOST_PELAMAR = 10_000_000;
    private static final Set<String> WORDS = Set.of("--detik", "--koneksi", "--pelamar");

    /**
     * Reads {@code --detik N}, {@code --koneksi N} and {@code --pelamar N}, or {@code ASN_BENCH_DETIK}, {@code
     * ASN_BENCH_KONEKSI} and {@code ASN_BENCH_PELAMAR}.
     *
     * @throws Fault when a word is unknown or its number out of range
     */
    public static Settings of(List<String> words, Map<String, String> environment) {
        Map<String, String> given = new HashMap<>();
        for (int at = 0; at < words.size(); at += 2) {
            String word = words.get(at);
            if (!WORDS.contains(word)) {
                throw new Fault("\"" + word + "\" is not understood; there are --detik, --koneksi and --pelamar.");
            }
            if (at + 1 == words.size()) throw new Fault(word + " needs a number after it.");
            given.put(word, words.get(at + 1));
        }
        return new Settings(
                number("--detik", given, environment, SECONDS, MOST_SECONDS),
                number("--koneksi", given, environment, CONNECTIONS, MOST_CONNECTIONS),
                number("--pelamar", given, environment, 0, MOST_PELAMAR));
    }

    private static int number(
            String word, Map<String, String> given, Map<String, String> environment, int usual, int most) {
        String variable = "ASN_BENCH_" + word.substring(2).toUpperCase(Locale.ROOT);
        String number = given.getOrDefault(word, environment.get(variable));
        if (number == null || number.isBlank()) return usual;
        if (!number.matches("[1-9][0-9]{0,7}") || Integer.parseInt(number) > most) {
            throw new Fault(word + " is \"" + number + "\"; it takes a whole number from 1 to " + most + ".");
        }
        return Integer.parseInt(number);
    }
}
