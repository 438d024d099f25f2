package id.asn.selection;

import static id.asn.selection.Dunia.pembuat;

import id.asn.platform.testkit.Eventually;
import io.restassured.path.json.JsonPath;
import java.util.UUID;

/** PPPK of an agency of its own for one test, told by the neighbours. */
public final class Pppk {
    /** An ordinary jabatan. */
    public static final String ARSIPARIS = "Arsiparis Ahli Pertama";
    /** The jabatan whose test is half as long. */
    public static final String OPERASIONAL = "Pengelola Umum Operasional";

    private final String instansi;
    private int nomor;

    /** An agency with this code; no two tests share one. */
    public Pppk(String instansi) {
        this.instansi = instansi;
    }

    /** Where the requests of results go. */
    public Dunia dunia() {
        return new Dunia(instansi);
    }

    /** Formation announces a formasi of the kategori teknis at an agency of a region. */
    public UUID formasi(String jabatan, int jumlah) {
        return formasi(jabatan, "TEKNIS", "DAERAH", jumlah);
    }

    /** Formation announces a formasi at the unit 01. */
    public UUID formasi(String jabatan, String kategori, String jenisInstansi, int jumlah) {
        return formasi(jabatan, kategori, jenisInstansi, "01", jumlah);
    }

    /** Formation announces a formasi. */
    public UUID formasi(String jabatan, String kategori, String jenisInstansi, String unit, int jumlah) {
        UUID id = UUID.randomUUID();
        String data = """
            {"formasi_id":"%s","tahun":2024,"instansi":"%s","instansi_nama":"Instansi %s","jenis_instansi":"%s",
             "jenis_pengadaan":"PPPK","kategori":"%s","jenis_kebutuhan":"UMUM",
             "jabatan":{"kode":"%s","nama":"%s","kelompok":"LAINNYA"},
             "unit":{"kode":"%s","nama":"Bagian Umum","jalur":"Setda|Bagian Umum"},
             "pendidikan":[{"kode":"5100001","nama":"S-1 Hukum"}],"jumlah":%d,"terbuka_disabilitas":false,
             "nomor_keputusan":"1","sha256":"x"}
            """.formatted(
                        id,
                        instansi,
                        instansi,
                        jenisInstansi,
                        kategori,
                        Integer.toHexString(jabatan.hashCode()),
                        jabatan,
                        unit,
                        jumlah);
        Dunia.tell("formation", "id.asn.formation.formasi.diumumkan.v1", id.toString(), data);
        return id;
    }

    /** Applicant tells of a participant of a group, in the stage of registration 1. */
    public String peserta(UUID formasi, String golongan) {
        return peserta(formasi, golongan, 1, false, "1990-01-01");
    }

    /** Applicant tells of a participant; answers the number. */
    public String peserta(UUID formasi, String golongan, int tahap, boolean serdik, String lahir) {
        String facts = """
            ,"kelompok_pelamar":"%s","tahap_pendaftaran":%d,"sertifikat_pendidik":%s
            """.formatted(golongan, tahap, serdik);
        return told(formasi, lahir, facts);
    }

    /** Applicant tells of a participant without the facts of PPPK, as before it told them. */
    public String dahulu(UUID formasi) {
        return told(formasi, "1990-01-01", "");
    }

    private String told(UUID formasi, String lahir, String facts) {
        String baru = instansi + "5%04d".formatted(++nomor);
        String data = """
            {"lamaran_id":"%s","nomor_peserta":"%s","tahun":2024,"instansi":"%s","formasi_id":"%s",
             "jenis_kebutuhan":"UMUM","pendidikan_kode":"5100001","ipk":"3.10","tanggal_lahir":"%s"%s}
            """.formatted(UUID.randomUUID(), baru, instansi, formasi, lahir, facts);
        Dunia.tell("applicant", "id.asn.applicant.pelamar.memenuhi-syarat.v1", baru, data);
        Eventually.so(
                "peserta " + baru, () -> pembuat().get("/v1/peserta/" + baru).statusCode() == 200);
        return baru;
    }

    /** Sends PPPK rows, lets them count, and answers the job. */
    public static JsonPath nilai(String... rows) {
        return Dunia.released(Dunia.location(Pengirim.send("pppk", file(rows))));
    }

    /** A file of PPPK scores. */
    public static String file(String... rows) {
        return "nomor_peserta,hadir,teknis,manajerial,sosial_kultural,wawancara\n" + String.join("\n", rows) + "\n";
    }
}
