package id.asn.bench;

import id.asn.bench.side.Run;
import id.asn.bench.side.Side;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** Both sides warmed, then measured in turns, so that a change of the machine's mood meets both. */
final class Contest {

    static final int ROUNDS = 2;

    private static final int MOST_WARMING = 5;
    private static final double GAIN = 1.1;

    private Contest() {}

    static Comparison hold(Measure.Sides sides, Settings settings, Consumer<String> progress) {
        warm(sides.ours(), settings, progress);
        run("warming, limit", sides.limit(), settings, progress);
        List<Run> ours = new ArrayList<>();
        List<Run> limit = new ArrayList<>();
        for (int round = 1; round <= ROUNDS; round++) {
            ours.add(run("round " + round + ", ours", sides.ours(), settings, progress));
            limit.add(run("round " + round + ", limit", sides.limit(), settings, progress));
        }
        return new Comparison(ours, limit, beside(sides, settings, progress));
    }

    /** A service grows faster for minutes, as its compiler learns; it is warm when a run gains less than a tenth. */
    private static void warm(Side side, Settings settings, Consumer<String> progress) {
        double before = 0;
        double now = 0;
        for (int i = 0; i < MOST_WARMING && now >= before * GAIN; i++) {
            before = now;
            now = run("warming, ours", side, settings, progress).perSecond();
        }
    }

    private static Map<String, Run> beside(Measure.Sides sides, Settings settings, Consumer<String> progress) {
        Map<String, Run> runs = new LinkedHashMap<>();
        sides.beside().forEach((name, side) -> {
            run("warming, beside", side, settings, progress);
            runs.put(name, run(name, side, settings, progress));
        });
        return runs;
    }

    private static Run run(String phase, Side side, Settings settings, Consumer<String> progress) {
        side.ready(settings.seconds());
        Run run = side.run(settings.seconds());
        progress.accept(String.format(Locale.ROOT, "  %-16s %,9.0f per second", phase, run.perSecond()));
        return run;
    }
}
