package id.asn.launcher.sample;

import static id.asn.launcher.ServiceName.APPLICANT;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** From announced formasi to participants: pelamar register, apply and submit, the committee decides and announces. */
public final class Registration {
    private static final String PROFIL = "/v1/pelamar/saya/profil";
    private static final int PAPER_BYTES = 2000;
    private static final byte[] JPEG = SampleFiles.jpeg();
    private static final byte[] PDF = SampleFiles.pdf(PAPER_BYTES);
    private static final Map<String, byte[]> DOKUMEN = Map.of(
            "PAS_FOTO", JPEG,
            "KTP", JPEG,
            "SURAT_LAMARAN", PDF,
            "IJAZAH", PDF,
            "TRANSKRIP", PDF,
            "SURAT_PERNYATAAN", PDF);

    private final Actors actors;

    public Registration(Actors actors) {
        this.actors = actors;
    }

    /** Waits until the applicant service has followed every announced formasi of the feed. */
    public void awaitFormasi(int expected) {
        Await.until("the applicant service knows " + expected + " formasi", () -> known() == expected);
    }

    /** Opens an account, chooses the formasi and uploads what the law asks for; answers the id of the lamaran. */
    public String apply(String person, Map<String, Object> registration, String formasi) {
        Api self = actors.pelamar(person);
        self.post("/v1/pelamar", registration).must(201);
        return choose(self, formasi);
    }

    /** The same for a person of the sample, who states the whole profile first. */
    public String apply(Pelamar pelamar, String formasi) {
        Api self = actors.pelamar(pelamar.person());
        self.post("/v1/pelamar", pelamar.json()).must(201);
        String seen = self.get(PROFIL).must(200).etag();
        self.put(PROFIL, pelamar.profil(), seen).must(200);
        return choose(self, formasi);
    }

    /** A draft on the formasi with all documents. */
    public String choose(Api self, String formasi) {
        String lamaran = self.post("/v1/lamaran", Map.of("formasi_id", formasi))
                .must(201)
                .text("lamaran_id");
        DOKUMEN.forEach((jenis, file) -> self.putFile(
                        "/v1/lamaran/" + lamaran + "/dokumen/" + jenis,
                        file == JPEG ? "image/jpeg" : "application/pdf",
                        file)
                .must(200));
        return lamaran;
    }

    /** Submits; the answer carries the receipt. */
    public Answer submit(String person, String lamaran) {
        return actors.pelamar(person).post("/v1/lamaran/" + lamaran + "/pengajuan");
    }

    /** The committee's verdict; a TMS is looked at by a second member too. */
    public void decide(Pelamar pelamar, String lamaran) {
        if (pelamar.memenuhiSyarat()) {
            pass(lamaran);
        } else {
            fail(lamaran, "Ijazah terpotong.");
        }
    }

    private void pass(String lamaran) {
        Api panitia = actors.panitia();
        List<Map<String, String>> items = new ArrayList<>();
        panitia.get("/v1/verifikasi/" + lamaran)
                .must(200)
                .json()
                .at("/pemeriksaan/butir")
                .forEach(item -> items.add(Map.of("kode", item.path("kode").asText(), "hasil", "SESUAI")));
        panitia.post("/v1/verifikasi/" + lamaran + "/putusan", Map.of("putusan", "MS", "pemeriksaan", items))
                .must(200);
    }

    private void fail(String lamaran, String keterangan) {
        Map<String, String> alasan = Map.of("kode", "DOKUMEN_TIDAK_TERBACA", "keterangan", keterangan);
        actors.panitia()
                .post("/v1/verifikasi/" + lamaran + "/putusan", Map.of("putusan", "TMS", "alasan", List.of(alasan)))
                .must(200);
        actors.panitiaKedua()
                .post("/v1/verifikasi/" + lamaran + "/pemeriksaan-kedua", Map.of("hasil", "SAHKAN"))
                .must(200);
    }

    /** All of the sample: registered, submitted, decided, announced. Answers the lamaran of each. */
    public Map<Pelamar, String> play(Map<String, String> formasi) {
        Map<Pelamar, String> lamaran = new LinkedHashMap<>();
        for (Pelamar pelamar : Pelamar.all()) {
            String id = apply(pelamar, formasi.get(pelamar.formasi()));
            submit(pelamar.person(), id).must(200);
            decide(pelamar, id);
            lamaran.put(pelamar, id);
        }
        failTheRest();
        Calendar calendar = new Calendar(actors);
        OffsetDateTime planned = calendar.close();
        announce();
        calendar.reopen(planned);
        return lamaran;
    }

    /** Whoever else has applied is taken from the queue, and does not pass. */
    private void failTheRest() {
        JsonNode next = take();
        while (!next.isEmpty()) {
            next.forEach(file -> fail(file.path("lamaran_id").asText(), "Tidak terbaca."));
            next = take();
        }
    }

    private JsonNode take() {
        return actors.panitia()
                .post("/v1/verifikasi/pengambilan", Map.of("jumlah", 50))
                .must(200)
                .json()
                .path("data");
    }

    /** The committee announces all verdicts together, as soon as the applicant service knows that registration is over. */
    private void announce() {
        Map<String, Object> now = Map.of("tahun", Planning.TAHUN);
        Await.until(
                "the committee may announce",
                () -> actors.panitia().post("/v1/verifikasi/pengumuman", now).status() == 201);
        String told = "/v1/pengumuman-administrasi?tahun=" + Planning.TAHUN + "&instansi=" + Actors.KOTA_SERANG;
        Await.until("all verdicts are told", () -> !actors.publik(APPLICANT)
                .get(told)
                .must(200)
                .json()
                .path("data")
                .isEmpty());
    }

    /** The number under which a pelamar takes part; empty for one who did not pass. */
    public String nomorPeserta(Pelamar pelamar, String lamaran) {
        return actors.pelamar(pelamar.person())
                .get("/v1/lamaran/" + lamaran)
                .must(200)
                .text("nomor_peserta");
    }

    private int known() {
        int count = 0;
        String after = "";
        do {
            JsonNode page = actors.publik(APPLICANT)
                    .get("/v1/formasi?batas=200" + after)
                    .must(200)
                    .json();
            count += page.path("data").size();
            after = page.path("selanjutnya").isTextual()
                    ? "&after=" + page.path("selanjutnya").asText()
                    : null;
        } while (after != null);
        return count;
    }
}
