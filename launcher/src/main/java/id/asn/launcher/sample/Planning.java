package id.asn.launcher.sample;

import static id.asn.launcher.sample.Actors.KOTA_SERANG;
import static id.asn.launcher.sample.Actors.PROVINSI_BANTEN;
import static java.time.format.DateTimeFormatter.ISO_OFFSET_DATE_TIME;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** From the empty database to announced formasi: each step is one legal act by its own actor. */
public final class Planning {
    /** The budget year of the sample. */
    public static final int TAHUN = 2024;

    private static final String BANTEN = "36";
    private static final List<String> TAHAP = List.of(
            "USULAN",
            "RINCIAN",
            "PENGUMUMAN_FORMASI",
            "PENDAFTARAN",
            "SELEKSI_ADMINISTRASI",
            "SANGGAH_ADMINISTRASI",
            "SKD",
            "SKB",
            "PENGUMUMAN_AKHIR");

    private final Actors actors;

    public Planning(Actors actors) {
        this.actors = actors;
    }

    /** All of it, in order; answers the usulan whose formasi are announced. */
    public String play(Consumer<String> progress) {
        progress.accept("Kota Serang proposes 900 seats.");
        registerReference();
        openCalendar();
        String usulan = draft();
        propose(usulan);
        progress.accept("The governor coordinates, BKN verifies, the finance ministry gives its opinion,"
                + " KemenPANRB determines.");
        coordinate(usulan);
        verify(usulan);
        determine(usulan);
        announce(breakDown(usulan));
        return usulan;
    }

    /** BKN registers province, agency and posts, the agency its units. */
    public void registerReference() {
        Api bkn = actors.verifikator();
        bkn.put("/v1/wilayah/" + BANTEN, Map.of("nama", "Banten")).mustStand();
        bkn.put("/v1/instansi/" + PROVINSI_BANTEN, daerah("Pemerintah Provinsi Banten", "PROV"))
                .mustStand();
        bkn.put("/v1/instansi/" + KOTA_SERANG, daerah("Pemerintah Kota Serang", "KOT"))
                .mustStand();
        for (var row : Table.read("jabatan")) {
            Map<String, Object> jabatan = new LinkedHashMap<>();
            Stream.of("nama", "kategori", "kelompok_jabatan").forEach(name -> jabatan.put(name, row.getField(name)));
            bkn.put("/v1/jabatan/" + row.getField("kode"), jabatan).mustStand();
        }
        Api bkpsdm = actors.bkpsdm();
        for (var row : Table.read("unit-kerja")) {
            Map<String, Object> unit = new LinkedHashMap<>();
            Stream.of("nama", "kecamatan", "induk")
                    .filter(name -> !row.getField(name).isEmpty())
                    .forEach(name -> unit.put(name, row.getField(name)));
            bkpsdm.put("/v1/instansi/" + KOTA_SERANG + "/unit-kerja/" + row.getField("kode"), unit)
                    .mustStand();
        }
    }

    private static Map<String, Object> daerah(String nama, String bentuk) {
        return Map.of("nama", nama, "jenis", "DAERAH", "bentuk", bentuk, "provinsi", BANTEN);
    }

    /** Panselnas sets the calendar: every stage is open around the present day, so that all of it can be tried. */
    public Answer openCalendar() {
        OffsetDateTime today = OffsetDateTime.now(ZoneOffset.ofHours(7)).truncatedTo(ChronoUnit.DAYS);
        List<Map<String, Object>> tahap = new ArrayList<>();
        for (String name : TAHAP) {
            tahap.add(Map.of(
                    "tahap", name,
                    "buka", ISO_OFFSET_DATE_TIME.format(today.minusDays(30)),
                    "tutup", ISO_OFFSET_DATE_TIME.format(today.plusDays(60))));
        }
        return actors.kalender()
                .put("/v1/periode/" + TAHUN, Map.of("tahap", tahap))
                .mustStand();
    }

    /** The OPD opens the usulan and writes its lines; answers the id of the usulan. */
    public String draft() {
        String usulan = actors.opd()
                .post("/v1/usulan", Map.of("tahun", TAHUN))
                .must(201)
                .text("id");
        for (Baris baris : Baris.all()) {
            actors.opd().post("/v1/usulan/" + usulan + "/rincian", baris.json()).must(201);
        }
        return usulan;
    }

    /** Desk with BKPSDM, then the PPK signs. */
    public void propose(String usulan) {
        String at = "/v1/usulan/" + usulan;
        actors.opd().post(at + "/desk").must(200);
        actors.bkpsdm().post(at + "/persetujuan-desk").must(200);
        sign(usulan);
    }

    /** The PPK signs the SPTJM. */
    public Answer sign(String usulan) {
        return actors.ppk()
                .post("/v1/usulan/" + usulan + "/pengajuan", dokumen("800/112/BKPSDM/2024", "2024-01-30"))
                .must(200);
    }

    /** The governor of Banten coordinates what was signed. */
    public Answer coordinate(String usulan) {
        return actors.gubernur()
                .post("/v1/usulan/" + usulan + "/koordinasi", dokumen("800/1501-BKD/2024", "2024-02-02"))
                .must(200);
    }

    /** BKN accepts every line, and another person gives the pertek. */
    public void verify(String usulan) {
        List<Map<String, Object>> putusan = new ArrayList<>();
        for (JsonNode baris : lines(usulan)) {
            putusan.add(Map.of("baris", baris.path("id").asText(), "putusan", "TERIMA"));
        }
        String at = "/v1/usulan/" + usulan;
        actors.verifikator()
                .post(at + "/verifikasi", Map.of("putusan", putusan))
                .must(200);
        actors.kepalaBkn()
                .post(at + "/pertek", dokumen("2231/B-SI.01.01/SD/K/2024", "2024-02-20"))
                .must(200);
    }

    /** The finance ministry's opinion, then KemenPANRB sets the 900 seats. */
    public void determine(String usulan) {
        String at = "/v1/usulan/" + usulan;
        Map<String, Object> pendapat = dokumen("S-114/MK.02/2024", "2024-02-27");
        pendapat.put("pendapat", "Anggaran tersedia");
        actors.menkeu().post(at + "/pendapat", pendapat).must(200);
        Map<String, Object> penetapan = dokumen("B/1/M.SM.01.00/2024", "2024-03-05");
        penetapan.put(
                "alokasi",
                List.of(
                        alokasi("CPNS", "TEKNIS", 546),
                        alokasi("CPNS", "KESEHATAN", 154),
                        alokasi("PPPK", "TEKNIS", 160),
                        alokasi("PPPK", "GURU", 25),
                        alokasi("PPPK", "KESEHATAN", 15)));
        actors.panrb().post(at + "/penetapan", penetapan).must(200);
    }

    /** The agency breaks its alokasi down; answers the id of the rincian formasi. */
    public String breakDown(String usulan) {
        return actors.bkpsdm()
                .post("/v1/rincian-formasi", Map.of("usulan_id", usulan))
                .must(201)
                .text("id");
    }

    /** SPTJM, verval, Kepmen and announcement. */
    public void announce(String rincian) {
        String at = "/v1/rincian-formasi/" + rincian;
        actors.ppk()
                .post(at + "/pengajuan", dokumen("800/451/BKPSDM/2024", "2024-04-25"))
                .must(200);
        actors.verifikator().post(at + "/verifikasi").must(200);
        actors.panrb()
                .post(at + "/penetapan", dokumen("KepmenPANRB 901/2024", "2024-07-30"))
                .must(200);
        actors.kalender().post(at + "/pengumuman").must(200);
    }

    /** The lines of the usulan, in the order of the sample's file. */
    public JsonNode lines(String usulan) {
        return actors.bkpsdm().get("/v1/usulan/" + usulan).must(200).json().path("rincian");
    }

    /** The id of each line by the sample's own reference; the line keeps it as a formasi. */
    public Map<String, String> ids(String usulan) {
        Map<String, String> ids = new LinkedHashMap<>();
        JsonNode lines = lines(usulan);
        List<Baris> sample = Baris.all();
        for (int i = 0; i < sample.size(); i++) {
            ids.put(sample.get(i).ref(), lines.get(i).path("id").asText());
        }
        return ids;
    }

    private static Map<String, Object> alokasi(String jenisPengadaan, String kategori, int jumlah) {
        return Map.of("jenis_pengadaan", jenisPengadaan, "kategori", kategori, "jumlah", jumlah);
    }

    private static Map<String, Object> dokumen(String nomor, String tanggal) {
        return new LinkedHashMap<>(Map.of("nomor", nomor, "tanggal", tanggal));
    }
}
