package id.asn.launcher.sample;

import static id.asn.launcher.sample.Actors.KOTA_SERANG;
import static id.asn.launcher.sample.Planning.TAHUN;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** From participants to filled seats: scores, runs, announcements. */
public final class Selection {
    private final Actors actors;
    private final ScoreSender sender = new ScoreSender();

    public Selection(Actors actors) {
        this.actors = actors;
    }

    /** BKN registers the key with which the program signs the scores it sends. */
    public void registerSender() {
        sender.register(actors.pendaftarKunci());
    }

    /** Waits until the selection service has followed every participant of the feed. */
    public void awaitPeserta(int expected) {
        Await.until("the selection service knows " + expected + " participants", () -> known() == expected);
    }

    /** SKD scores of those who passed the committee, as one file; answers the finished job. */
    public JsonNode loadSkd(Map<Pelamar, String> nomor) {
        return load("/v1/nilai-skd", "nomor_peserta,hadir,twk,tiu,tkp", nomor, p -> true, Pelamar::skd);
    }

    /** SKB scores of those whom SKD let through. */
    public JsonNode loadSkb(Map<Pelamar, String> nomor) {
        return load(
                "/v1/nilai-skb",
                "nomor_peserta,hadir,nilai",
                nomor,
                p -> p.kodeSkd().equals("P/L"),
                Pelamar::skb);
    }

    /** Runs a stage; answers the new result version. */
    public JsonNode run(String tahap) {
        return actors.pengolah()
                .post("/v1/hasil", Map.of("tahun", TAHUN, "instansi", KOTA_SERANG, "tahap", tahap))
                .must(201)
                .json();
    }

    /** Another person announces it. */
    public Answer announce(JsonNode hasil) {
        return actors.ketuaPanselnas()
                .post("/v1/hasil/" + hasil.path("id").asText() + "/pengumuman")
                .must(200);
    }

    /** The file that anyone can recompute. */
    public String berkas(JsonNode hasil) {
        return actors.pengolah()
                .get("/v1/hasil/" + hasil.path("id").asText() + "/berkas")
                .must(200)
                .body();
    }

    /** Code of each participant in a result. */
    public Map<String, String> codes(JsonNode hasil) {
        Map<String, String> codes = new LinkedHashMap<>();
        actors.pengolah()
                .get("/v1/hasil/" + hasil.path("id").asText() + "/baris?batas=200")
                .must(200)
                .json()
                .path("data")
                .forEach(row -> codes.put(
                        row.path("nomor_peserta").asText(), row.path("kode").asText()));
        return codes;
    }

    private JsonNode load(
            String path,
            String header,
            Map<Pelamar, String> nomor,
            Predicate<Pelamar> sits,
            BiFunction<Pelamar, String, String> line) {
        String rows = nomor.entrySet().stream()
                .filter(entry -> sits.test(entry.getKey()))
                .map(entry -> line.apply(entry.getKey(), entry.getValue()))
                .collect(Collectors.joining("\n", header + "\n", "\n"));
        String job = actors.pengolah()
                .postCsv(path + "?tahun=" + TAHUN, rows, Map.of("X-JWS-Signature", sender.sign(path, TAHUN, rows)))
                .must(202)
                .text("id");
        await(job, "DITERIMA");
        actors.ketuaPanselnas().post("/v1/pekerjaan/" + job + "/pengesahan").must(200);
        await(job, "DISAHKAN");
        return job(job);
    }

    private void await(String job, String state) {
        Await.until(
                "job " + job + " is " + state + " no more",
                () -> !job(job).path("status").asText().equals(state));
    }

    private JsonNode job(String id) {
        return actors.pengolah().get("/v1/pekerjaan/" + id).must(200).json();
    }

    private int known() {
        return actors.pengolah()
                .get("/v1/peserta?batas=200&instansi=" + KOTA_SERANG)
                .must(200)
                .json()
                .path("data")
                .size();
    }
}
