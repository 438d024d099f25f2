package id.asn.bench.neraca;

import id.asn.bench.Measure;
import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.bench.side.HttpLoad;
import id.asn.bench.side.PgBench;
import id.asn.bench.side.Side;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import id.asn.launcher.sample.Actors;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The whole ledger by agency, jenis pengadaan and kategori: what a minister asks before a meeting. */
public final class RollUp implements Measure {
    private static final String QUERY = "/v1/neraca/rekap?per=instansi,jenis_pengadaan,kategori,tahun";
    private static final String PLAIN = """
            select tahun, instansi, jenis_pengadaan, kategori, akun, sum(saldo) \
            from neraca_rekening join neraca_saldo using (formasi_id) \
            group by tahun, instansi, jenis_pengadaan, kategori, akun;
            """;

    /** A sum over everything takes long where many ask for it at once. */
    private static final Duration LONG = Duration.ofSeconds(120);

    private static final int PATIENCE = 240;

    @Override
    public String name() {
        return "neraca";
    }

    @Override
    public String subject() {
        return "GET /v1/neraca/rekap of everything beside the plain aggregate query";
    }

    @Override
    public ServiceName service() {
        return ServiceName.FORMATION;
    }

    @Override
    public Sides prepare(TemporaryHouse house, Settings settings) {
        house.tell(
                "Filling a ledger of %,d lines and %,d seats.".formatted(NationalLedger.LINES, NationalLedger.SEATS));
        NationalLedger.fill(house.database(service()));
        prove(house);
        Path script = house.write("rekap.sql", PLAIN);
        PgBench pgbench = house.pgbench(service(), settings);
        return new Sides(
                ours(house, settings),
                seconds -> pgbench.run(List.of("--time=" + seconds, "--file=" + script), seconds + PATIENCE));
    }

    private static void prove(TemporaryHouse house) {
        var found = new Actors(house.house())
                .auditor()
                .get("/v1/neraca/pemeriksaan")
                .must(200)
                .json();
        if (!found.path("seimbang").asBoolean()) {
            throw new Fault("The ledger does not balance: " + found);
        }
        house.tell("The audit finds %,d lines and %,d entries in balance."
                .formatted(found.path("rekening").asLong(), found.path("entri").asLong()));
    }

    private Side ours(TemporaryHouse house, Settings settings) {
        HttpRequest request = HttpRequest.newBuilder(
                        house.house().url(service()).resolve(QUERY))
                .timeout(LONG)
                .header("Authorization", "Bearer " + house.house().token("auditor", null, "auditor"))
                .build();
        HttpLoad load = new HttpLoad(settings.connections());
        return seconds -> load.run(seconds, () -> Optional.of(request));
    }
}
