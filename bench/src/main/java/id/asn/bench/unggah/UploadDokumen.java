package id.asn.bench.unggah;

import id.asn.bench.Measure;
import id.asn.bench.SampleFormasi;
import id.asn.bench.Settings;
import id.asn.bench.TemporaryHouse;
import id.asn.launcher.Fault;
import id.asn.launcher.ServiceName;
import id.asn.launcher.sample.Actors;
import id.asn.launcher.sample.Api;
import id.asn.launcher.sample.Baris;
import id.asn.launcher.sample.Pelamar;
import id.asn.launcher.sample.Registration;
import id.asn.launcher.sample.SampleFiles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Two hundred people, each uploading an ijazah of 800 KB again and again, beside two hundred threads that write the same
 * bytes to the same disk, take their SHA-256 and force them down. On both sides a file counts when the disk has it.
 */
public final class UploadDokumen implements Measure {
    private static final int PARALLEL = 200;
    /** Threads for what is done beside. */
    private static final int OTHERS = 24;

    /** Of one draft, more than any person makes. */
    private static final int CHANGES = 1_000_000;

    private static final int SIZE = 800 * 1024;

    @Override
    public String name() {
        return "unggah";
    }

    @Override
    public String subject() {
        return "PUT /v1/lamaran/{id}/dokumen/IJAZAH of 800 KB beside plain writes with SHA-256, both forced to the disk";
    }

    @Override
    public ServiceName service() {
        return ServiceName.APPLICANT;
    }

    @Override
    public String limit() {
        return "disk (the limit)";
    }

    @Override
    public int connections(Settings settings) {
        return PARALLEL;
    }

    /** All two hundred are let in, again and again: how a service sheds what it cannot carry is another measure's subject. */
    @Override
    public String jvm() {
        return "-Dasn.load.slow.most=%d -Dquarkus.thread-pool.max-threads=%d -Dasn.lamaran.perubahan-terbanyak=%d"
                .formatted(PARALLEL, PARALLEL + OTHERS, CHANGES);
    }

    @Override
    public Sides prepare(TemporaryHouse house, Settings settings) {
        Map<String, String> formasi = SampleFormasi.announce(house);
        house.tell(PARALLEL + " pelamar open a draft each.");
        byte[] paper = SampleFiles.pdf(SIZE);
        try {
            new Registration(new Actors(house.house())).awaitFormasi(Baris.all().size());
            List<byte[]> requests = requests(house, formasi, paper);
            return new Sides(
                    new UploadByHttp(house, requests), new WriteToDisk(house.folder("tulis"), PARALLEL, paper));
        } catch (IllegalStateException e) {
            throw new Fault("The drafts could not be made: " + e.getMessage(), e);
        }
    }

    private static List<byte[]> requests(TemporaryHouse house, Map<String, String> formasi, byte[] paper) {
        Pelamar pattern = Pelamar.all().get(0);
        Actors actors = new Actors(house.house());
        List<byte[]> requests = new ArrayList<>();
        for (int i = 1; i <= PARALLEL; i++) {
            String person = "bench-unggah-" + i;
            Map<String, Object> data = new HashMap<>(pattern.json());
            data.put("nik", data.get("nik").toString().substring(0, 12) + "%04d".formatted(9000 + i));
            Api self = actors.pelamar(person);
            self.post("/v1/pelamar", data).must(201);
            String lamaran = self.post("/v1/lamaran", Map.of("formasi_id", formasi.get(pattern.formasi())))
                    .must(201)
                    .text("lamaran_id");
            String token = house.house().token("pelamar", null, person);
            requests.add(UploadByHttp.request(lamaran, token, paper));
        }
        return requests;
    }
}
