package id.asn.bench.status;

import id.asn.bench.Measure;
import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.bench.pengajuan.Draft;
import id.asn.bench.pengajuan.Drafts;
import id.asn.bench.pengajuan.Population;
import id.asn.bench.pengajuan.SubmitBySql;
import id.asn.bench.pengajuan.SubmitLamaran;
import id.asn.bench.script.Recording;
import id.asn.bench.script.Script;
import id.asn.bench.side.PgBench;
import id.asn.bench.side.Side;
import id.asn.bench.side.Wire;
import id.asn.bench.side.WireLoad;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** People who have submitted, each reading their own lamaran, beside the statements that one such reading sends. */
public final class OwnStatus implements Measure {
    private static final int SUBMITTING_SECONDS = 5;
    private static final int PATIENCE = 60;

    @Override
    public String name() {
        return "status";
    }

    @Override
    public String subject() {
        return "GET /v1/lamaran/{id} of one's own submitted lamaran beside the statements that one such GET runs";
    }

    @Override
    public ServiceName service() {
        return ServiceName.APPLICANT;
    }

    @Override
    public Sides prepare(TemporaryHouse house, Settings settings) {
        Drafts drafts = Drafts.ofSample(house);
        new Population(house).grow(settings.pelamar());
        SubmitBySql submissions = SubmitLamaran.limit(house, settings, drafts);
        submissions.ready(SUBMITTING_SECONDS);
        submissions.run(SUBMITTING_SECONDS);
        List<Draft> people = LongStream.rangeClosed(1, submissions.made())
                .mapToObj(turn -> new Draft(turn, SubmitBySql.GROUP))
                .toList();
        URI service = house.house().url(service());
        List<byte[]> requests =
                people.parallelStream().map(person -> request(house, person)).toList();
        return new Sides(
                new WireLoad(service, settings.connections(), requests, 200), limit(house, settings, people, requests));
    }

    private static byte[] request(TemporaryHouse house, Draft person) {
        String token = house.house().token("pelamar", null, person.akun());
        return Wire.get("/v1/lamaran/" + person.lamaran(), "Authorization: Bearer " + token);
    }

    private Side limit(TemporaryHouse house, Settings settings, List<Draft> people, List<byte[]> requests) {
        String number = people.get(1).number();
        read(house, requests.get(0));
        Script script = new Recording(house).of(number, () -> read(house, requests.get(1)));
        house.tell("One reading asks the database " + script.size() + " times.");
        Path file = house.write(
                "status.sql",
                "\\set giliran random(1, " + people.size() + ")\n" + Draft.PGBENCH
                        + script.text(Map.of(number, ":acak::text || '-" + SubmitBySql.GROUP + "'")));
        PgBench pgbench = house.pgbench(service(), settings);
        return seconds -> pgbench.runTimed(
                List.of("--time=" + seconds, "--file=" + file), seconds + PATIENCE, house.folder("pgbench"));
    }

    private void read(TemporaryHouse house, byte[] request) {
        try (Wire wire = new Wire(house.house().url(service()))) {
            int status = wire.send(request).status();
            if (status != 200) throw new Fault("The reading to be recorded was answered " + status + ".");
        }
    }
}
