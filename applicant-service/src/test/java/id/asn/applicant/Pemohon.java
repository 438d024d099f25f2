package id.asn.applicant;

import static io.restassured.RestAssured.given;

import id.asn.platform.testkit.ContractFilter;
import id.asn.platform.testkit.Tokens;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A person who applies, over HTTP and through the contract filter. */
public final class Pemohon {
    private static final AtomicInteger SERIAL = new AtomicInteger(1);
    private static final List<String> PHOTOGRAPHS = List.of("PAS_FOTO", "KTP");
    private static final List<String> PAPERS = List.of("SURAT_LAMARAN", "IJAZAH", "TRANSKRIP", "SURAT_PERNYATAAN");

    private final String person;

    private Pemohon(String person) {
        this.person = person;
    }

    /** Somebody who has not registered. */
    public static Pemohon stranger() {
        return new Pemohon("pelamar-" + UUID.randomUUID());
    }

    /** Somebody who meets every rule for {@link Formation#announce()}, registered. */
    public static Pemohon registered() {
        return registered(Map.of());
    }

    /** The same with changed data. */
    public static Pemohon registered(Map<String, Object> changes) {
        Pemohon someone = stranger();
        Map<String, Object> data = data();
        data.putAll(changes);
        someone.register(data).statusCode(201);
        return someone;
    }

    /** Data of a woman born on 15 May 1998 with an S-1 in law; a new NIK each time. */
    public static Map<String, Object> data() {
        Map<String, Object> data = new HashMap<>();
        data.put("nik", "367301550598%04d".formatted(SERIAL.getAndIncrement()));
        data.put("nama", "Siti Aminah");
        data.put("tanggal_lahir", "1998-05-15");
        data.put("jenis_kelamin", "PEREMPUAN");
        data.put("pendidikan", pendidikan("5101087", "3.75"));
        data.put("fakta_khusus", List.of());
        return data;
    }

    /** An S-1 with this code and grade point average. */
    public static Map<String, String> pendidikan(String kode, String ipk) {
        return Map.of("kode", kode, "nama", "S-1 ILMU HUKUM", "jenjang", "S1", "ipk", ipk);
    }

    /** A request of this person. */
    public RequestSpecification asks() {
        return given().filter(ContractFilter.of("applicant")).auth().oauth2(token());
    }

    /** A request of this person with a JSON body. */
    public RequestSpecification sends(Object body) {
        return asks().contentType("application/json").body(body);
    }

    /** This person's token. */
    public String token() {
        return Tokens.of("pelamar", null, person);
    }

    /** The name that this person signs in with. */
    public String person() {
        return person;
    }

    /** Tries to register. */
    public ValidatableResponse register(Map<String, Object> data) {
        return sends(data).post("/v1/pelamar").then();
    }

    /** Opens a draft. */
    public UUID draft(UUID formasi) {
        return sends(Map.of("formasi_id", formasi))
                .post("/v1/lamaran")
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("lamaran_id");
    }

    /** Uploads every compulsory document. */
    public void documents(UUID lamaran) {
        PHOTOGRAPHS.forEach(
                kind -> upload(lamaran, kind, "image/jpeg", jpeg(5000)).statusCode(200));
        PAPERS.forEach(
                kind -> upload(lamaran, kind, "application/pdf", pdf(9000)).statusCode(200));
    }

    /** Tries to upload. */
    public ValidatableResponse upload(UUID lamaran, String kind, String type, byte[] content) {
        return asks().contentType(type)
                .body(content)
                .put("/v1/lamaran/{id}/dokumen/{jenis}", lamaran, kind)
                .then();
    }

    /** Tries to submit. */
    public ValidatableResponse submit(UUID lamaran) {
        return asks().post("/v1/lamaran/{id}/pengajuan", lamaran).then();
    }

    /** A lamaran with all documents, submitted. */
    public UUID submitted(UUID formasi) {
        UUID lamaran = draft(formasi);
        documents(lamaran);
        submit(lamaran).statusCode(200);
        return lamaran;
    }

    /** A photograph of so many bytes. */
    public static byte[] jpeg(int size) {
        return ContohBerkas.jpeg(size);
    }

    /** A paper of so many bytes. */
    public static byte[] pdf(int size) {
        return ContohBerkas.pdf(size);
    }
}
