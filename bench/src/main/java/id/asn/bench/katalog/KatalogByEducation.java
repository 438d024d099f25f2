package id.asn.bench.katalog;

import id.asn.bench.Measure;
import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.bench.side.PgBench;
import id.asn.bench.side.Run;
import id.asn.bench.side.Side;
import id.asn.bench.side.Wire;
import id.asn.bench.side.WireLoad;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;

/** A page of fifty formasi for an education, the first or a later one: what every applicant searches. */
public final class KatalogByEducation implements Measure {
    private static final int PATIENCE = 60;

    /** The page is to be read, even where memory holds it: pgbench reads on its side. */
    private static final String READ = "Cache-Control: no-cache";

    @Override
    public String name() {
        return "katalog";
    }

    @Override
    public String subject() {
        return "GET /v1/katalog?pendidikan= read from the database beside the same SELECT of 126,000 formasi with"
                + " 500,000 qualifications";
    }

    @Override
    public ServiceName service() {
        return ServiceName.FORMATION;
    }

    @Override
    public Sides prepare(TemporaryHouse house, Settings settings) {
        house.tell("Filling the catalogue to the national size.");
        List<Pages.Stretch> pages = Pages.fill(house.database(service()));
        URI url = house.house().url(service());
        Map<String, Side> beside = new LinkedHashMap<>();
        beside.put("asked plainly", plainly(house, url, settings, pages));
        beside.put("unchanged (304)", seconds -> new WireLoad(url, settings.connections(), tagged(url, pages), 304)
                .run(seconds));
        return new Sides(
                new WireLoad(url, settings.connections(), requests(pages, READ), 200, KatalogByEducation::notKept),
                limit(house, settings, pages),
                beside);
    }

    private static List<byte[]> requests(List<Pages.Stretch> pages, String... headers) {
        return pages.stream().map(page -> Wire.get(page.address(), headers)).toList();
    }

    /** What is held against the database must come from it. */
    private static void notKept(Wire.Head head) {
        if (kept(head)) throw new Fault("A page came from memory, although it was to be read.");
    }

    private static boolean kept(Wire.Head head) {
        return head.headers().getOrDefault("cache-status", "").contains("hit");
    }

    /** As everybody asks: a page of the present version that was sent before comes from memory. */
    private static Side plainly(TemporaryHouse house, URI url, Settings settings, List<Pages.Stretch> pages) {
        return seconds -> {
            LongAdder kept = new LongAdder();
            Run run = new WireLoad(url, settings.connections(), requests(pages), 200, head -> {
                        if (kept(head)) kept.increment();
                    })
                    .run(seconds);
            house.tell(String.format(
                    Locale.ROOT,
                    "  of these, %.1f %% from memory",
                    100.0 * kept.sum() / run.latencies().count()));
            return run;
        };
    }

    /** One script for each page; pgbench chooses among them at random, as our side does. */
    private Side limit(TemporaryHouse house, Settings settings, List<Pages.Stretch> pages) {
        PgBench pgbench = house.pgbench(service(), settings);
        List<String> scripts = new ArrayList<>();
        for (Pages.Stretch page : pages) {
            Path script = house.write("katalog-" + scripts.size() + ".sql", page.sql() + ";\n");
            scripts.add("--file=" + script);
        }
        return seconds -> {
            List<String> arguments = new ArrayList<>(List.of("--time=" + seconds));
            arguments.addAll(scripts);
            return pgbench.runTimed(arguments, seconds + PATIENCE, house.folder("pgbench"));
        };
    }

    /** The same requests by somebody who holds the answers already. */
    private static List<byte[]> tagged(URI url, List<Pages.Stretch> pages) {
        try (Wire wire = new Wire(url)) {
            List<byte[]> requests = new ArrayList<>();
            for (Pages.Stretch page : pages) {
                String tag = wire.send(Wire.get(page.address())).headers().get("etag");
                requests.add(Wire.get(page.address(), "If-None-Match: " + tag));
            }
            return requests;
        }
    }
}
