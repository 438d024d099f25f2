package id.asn.bench.formasi;

import id.asn.bench.Measure;
import id.asn.bench.SampleFormasi;
import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.bench.side.PgBench;
import id.asn.bench.side.Side;
import id.asn.bench.side.Wire;
import id.asn.bench.side.WireLoad;
import id.asn.launcher.ServiceName;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** One announced formasi, chosen at random, by its id: the page that every applicant opens. */
public final class FormasiById implements Measure {

    private static final int PATIENCE = 60;

    @Override
    public String name() {
        return "formasi";
    }

    @Override
    public String subject() {
        return "GET /v1/formasi/{id} beside a bare SELECT of that row by its id";
    }

    @Override
    public ServiceName service() {
        return ServiceName.FORMATION;
    }

    @Override
    public Sides prepare(TemporaryHouse house, Settings settings) {
        List<String> ids = List.copyOf(SampleFormasi.announce(house).values());
        PgBench pgbench = house.pgbench(service(), settings);
        return new Sides(
                ours(house.house().url(service()), ids, settings),
                seconds -> pgbench.run(limit(house, ids, seconds), seconds + PATIENCE));
    }

    private static Side ours(URI service, List<String> ids, Settings settings) {
        List<byte[]> requests =
                ids.stream().map(id -> Wire.get("/v1/formasi/" + id)).toList();
        return new WireLoad(service, settings.connections(), requests, 200);
    }

    /** One script for each id; pgbench chooses among them at random, as our side does. */
    private static List<String> limit(TemporaryHouse house, List<String> ids, int seconds) {
        List<String> arguments = new ArrayList<>();
        arguments.add("--time=" + seconds);
        for (String id : ids) {
            Path script = house.write(
                    "formasi-" + id + ".sql",
                    "select id, urut, rincian_formasi_id, jumlah from formasi where id = '" + id + "';\n");
            arguments.add("--file=" + script);
        }
        return arguments;
    }
}
