package id.asn.formation.pekerjaan.store;

import id.asn.formation.pekerjaan.Bentuk;
import id.asn.formation.pekerjaan.Bobot;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pendidikan.Tingkat;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The national list of educations. A level that the file does not give is read from the name's beginning. */
@ApplicationScoped
class TujuanPendidikan implements TujuanSekaligus {
    private static final String TINGKAT = """
            coalesce(masuk.tingkat, case
                when masuk.nama ~* '^s-1\\M' then '40' when masuk.nama ~* '^d-iv\\M' then '35'
                when masuk.nama ~* '^d-iii\\M' then '30' when masuk.nama ~* '^d-ii\\M' then '25'
                when masuk.nama ~* '^d-i\\M' then '20' when masuk.nama ~* '^s-2\\M' then '45'
                when masuk.nama ~* '^s-3\\M' then '50' when masuk.nama ~* '^(smk|slta kejuruan)\\M' then '17'
                when masuk.nama ~* '^(slta|sma)\\M' then '15' when masuk.nama ~* '^(sltp|smp)\\M' then '10' end)
            """;

    @Override
    public String nama() {
        return "pendidikan";
    }

    @Override
    public Set<String> peran() {
        return Set.of("bkn", "panselnas");
    }

    @Override
    public List<Kolom> kolom() {
        List<String> tingkat =
                Arrays.stream(Tingkat.values()).map(Tingkat::kode).toList();
        return List.of(
                Kolom.wajib("kode", Bentuk.KODE).atau("kode_ref_pend").sampai(10),
                Kolom.wajib("nama", Bentuk.TEKS),
                Kolom.boleh("tingkat", Bentuk.KODE).salahSatu(tingkat),
                Kolom.boleh("berlaku_sejak", Bentuk.TANGGAL),
                Kolom.boleh("berlaku_sampai", Bentuk.TANGGAL));
    }

    @Override
    public List<String> kunci() {
        return List.of("kode");
    }

    @Override
    public List<Pemeriksaan> pemeriksaan() {
        return List.of(
                new Pemeriksaan(
                        Bobot.SALAH,
                        Finding.of("kode", "kode-pendidikan-lain-bentuk"),
                        "where masuk.kode !~ '^[0-9A-Z]{1,10}$'",
                        "jsonb_build_object('kode', masuk.kode)"),
                Berlaku.terbalik("pendidikan"),
                new Pemeriksaan(
                        Bobot.PERINGATAN,
                        Finding.of("tingkat", "tingkat-tidak-terbaca"),
                        "where " + TINGKAT + " is null",
                        "jsonb_build_object('nama', masuk.nama)"));
    }

    @Override
    public String gabung() {
        return """
                insert into pendidikan as ada (kode, nama, tingkat, berlaku_sejak, berlaku_sampai, versi)
                select kode, nama, %1$s, berlaku_sejak, berlaku_sampai, 0 from masuk order by baris
                on conflict (kode) do update set nama = excluded.nama, tingkat = excluded.tingkat, %2$s,
                    versi = ada.versi + 1
                where (ada.nama, ada.tingkat) is distinct from (excluded.nama, excluded.tingkat) or %3$s
                returning ada.kode as kunci, (ada.xmax = 0) as baru
                """.formatted(TINGKAT, Berlaku.SET, Berlaku.LAIN);
    }

    @Override
    public List<DaftarKode> daftarKode() {
        String rows = Arrays.stream(Tingkat.values())
                .map(one -> "('" + one.kode() + "', '" + one.nama() + "')")
                .reduce((a, b) -> a + ", " + b)
                .orElseThrow();
        return List.of(DaftarKode.satu("tingkat", "select kode, nama from (values " + rows + ") t (kode, nama)"));
    }
}
