package id.asn.applicant;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** People for whom PPPK 2024 was opened, over HTTP. */
public final class Honorer {
    /** In BKN's database of non-ASN. */
    public static final Map<String, Object> PANGKALAN_BKN = status("pangkalan_data_bkn", true);

    /** Former honorary worker of category II. */
    public static final Map<String, Object> THK2 = status("thk2", true);

    /** Neither. */
    public static final Map<String, Object> LAIN = status("thk2", false);

    private Honorer() {}

    private static Map<String, Object> status(String fact, boolean holds) {
        Map<String, Object> status = new HashMap<>(
                Map.of("thk2", false, "pangkalan_data_bkn", false, "tahun_dapodik", 0, "lulus_ppg", false));
        status.put(fact, holds);
        return status;
    }

    /** Somebody of this status who has worked at the agency since that day, born on 15 May 1998. */
    public static Pemohon at(String instansi, Map<String, Object> status, String since) {
        return at(instansi, status, since, "1998-05-15");
    }

    /** The same with another day of birth. */
    public static Pemohon at(String instansi, Map<String, Object> status, String since, String born) {
        Pemohon someone = Pemohon.registered(Map.of("tanggal_lahir", born));
        states(someone, profil(instansi, status, since, born));
        return someone;
    }

    /** Somebody in neither group who has worked at the agency since that day and states this as well. */
    public static Pemohon stating(String instansi, String since, Map<String, Object> more) {
        Pemohon someone = Pemohon.registered();
        Map<String, Object> profil = new HashMap<>(profil(instansi, LAIN, since, "1998-05-15"));
        profil.putAll(more);
        states(someone, profil);
        return someone;
    }

    /** Corrects the account of somebody born on 15 May 1998. */
    public static void states(Pemohon someone, String instansi, Map<String, Object> status, String since) {
        states(someone, profil(instansi, status, since, "1998-05-15"));
    }

    private static void states(Pemohon someone, Map<String, Object> profil) {
        String tag = someone.asks().get("/v1/pelamar/saya/profil").header("ETag");
        someone.sends(profil)
                .header("If-Match", tag)
                .put("/v1/pelamar/saya/profil")
                .then()
                .statusCode(200);
    }

    private static Map<String, Object> profil(String instansi, Map<String, Object> status, String since, String born) {
        Map<String, Object> degree = new HashMap<>(Pemohon.pendidikan("5101087", "3.75"));
        degree.put("utama", true);
        Map<String, String> job = Map.of(
                "pemberi_kerja", "Instansi " + instansi, "instansi", instansi, "jabatan", "Tenaga", "mulai", since);
        return Map.of(
                "nama",
                "Siti Aminah",
                "tanggal_lahir",
                born,
                "jenis_kelamin",
                "PEREMPUAN",
                "pendidikan",
                List.of(degree),
                "pengalaman",
                List.of(job),
                "non_asn",
                status);
    }
}
