package id.asn.bench.lonjakan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;

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
        List<Outcome> again = silent.stream().map(load::again).toList();
        Map<UUID, String> after = books.submitted();
        return String.format(
                Locale.ROOT,
                TEXT,
                acknowledged.size(),
                count(acknowledged, one -> kept(one, before)),
                shed.size(),
                count(shed, Outcome::wellFormed),
                count(shed, one -> stored(one, before)),
                outcomes.size() - acknowledged.size() - shed.size() - silent.size(),
                silent.size(),
                count(silent, one -> stored(one, before)),
                count(again, Outcome::acknowledged),
                count(again, one -> kept(one, after)),
                count(again, this::toldTheSame),
                books.uneven());
    }

    private static long count(List<Outcome> outcomes, Predicate<Outcome> kind) {
        return outcomes.stream().filter(kind).count();
    }

    private static boolean stored(Outcome outcome, Map<UUID, String> stored) {
        return stored.containsKey(outcome.draft().lamaran());
    }

    private static boolean kept(Outcome outcome, Map<UUID, String> stored) {
        String number = stored.get(outcome.draft().lamaran());
        return number != null && outcome.body().contains("\"nomor_pendaftaran\":\"" + number + "\"");
    }

    private boolean toldTheSame(Outcome outcome) {
        Outcome third = load.again(outcome);
        return third.acknowledged() && third.body().equals(outcome.body());
    }
}
