package id.asn.bench.lonjakan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Every outcome held against the database; who got no answer asks again under the same key. */
record Reckoning(OpenLoad load, Books books) {
    private static final String TEXT = """
            acknowledged     %12d  of these in the database with the number of their receipt: %d
            shed             %12d  of these a readable problem with Retry-After: %d, submitted all the same: %d
            other answers    %12d
            unanswered       %12d  of these stored before: %d; asked again under their key, acknowledged: %d,
                                           with the number that is stored: %d, and told the same once more: %d
            twice or halved  %12d
            """;

    String of(List<Outcome> outcomes) {
        Map<UUID, String> before = books.submitted();
        List<Outcome> acknowledged =
                outcomes.stream().filter(Outcome::acknowledged).toList();
        List<Outcome> shed = outcomes.stream().filter(Outcome::shed).toList();
        List<Outcome> silent = outcomes.stream().filter(Outcome::unanswered).toList();
        List<Outcome> again =
                silent.stream().map(outcome -> load.again(outcome.draft())).toList();
        Map<UUID, String> after = books.submitted();
        return String.format(
                Locale.ROOT,
                TEXT,
                acknowledged.size(),
                acknowledged.stream().filter(one -> kept(one, before)).count(),
                shed.size(),
                shed.stream().filter(Outcome::wellFormed).count(),
                shed.stream()
                        .filter(one -> before.containsKey(one.draft().lamaran()))
                        .count(),
                outcomes.size() - acknowledged.size() - shed.size() - silent.size(),
                silent.size(),
                silent.stream()
                        .filter(one -> before.containsKey(one.draft().lamaran()))
                        .count(),
                again.stream().filter(Outcome::acknowledged).count(),
                again.stream().filter(one -> kept(one, after)).count(),
                again.stream().filter(this::toldTheSame).count(),
                books.uneven());
    }

    private static boolean kept(Outcome outcome, Map<UUID, String> stored) {
        String number = stored.get(outcome.draft().lamaran());
        return number != null && outcome.body().contains("\"nomor_pendaftaran\":\"" + number + "\"");
    }

    private boolean toldTheSame(Outcome outcome) {
        Outcome third = load.again(outcome.draft());
        return third.acknowledged() && third.body().equals(outcome.body());
    }
}
