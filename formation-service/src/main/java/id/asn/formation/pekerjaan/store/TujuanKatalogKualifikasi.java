package id.asn.formation.pekerjaan.store;

import id.asn.formation.pekerjaan.Bentuk;
import id.asn.formation.pekerjaan.Bobot;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pendidikan.Tingkat;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Educations that qualify for the formasi of a published catalogue, one row each. They may come before their formasi or
 * after; whichever comes last brings both together.
 */
@ApplicationScoped
class TujuanKatalogKualifikasi implements TujuanSekaligus {
    private static final String DIKENAL = """
            left join (
                select upper(nama) as huruf, min(kode) as kode, count(*) as banyak from pendidikan group by upper(nama)
            ) dikenal on dikenal.huruf = upper(masuk.program_studi)
            """;

    private final KatalogTitipan titipan;

    TujuanKatalogKualifikasi(KatalogTitipan titipan) {
        this.titipan = titipan;
    }

    @Override
    public String nama() {
        return "katalog-kualifikasi";
    }

    @Override
    public Set<String> peran() {
        return Set.of("bkn", "panselnas");
    }

    @Override
    public boolean perTahun() {
        return true;
    }

    @Override
    public List<Kolom> kolom() {
        List<String> jenjang =
                Arrays.stream(Tingkat.values()).map(Tingkat::nama).toList();
        return List.of(
                Kolom.wajib("formasi_id", Bentuk.KODE).atau("referensi").sampai(64),
                Kolom.wajib("jenjang", Bentuk.TEKS).salahSatu(jenjang),
                Kolom.wajib("program_studi", Bentuk.TEKS));
    }

    @Override
    public List<String> kunci() {
        return List.of("formasi_id", "jenjang", "program_studi");
    }

    @Override
    public List<Pemeriksaan> pemeriksaan() {
        return List.of(
                new Pemeriksaan(
                        Bobot.PERINGATAN,
                        Finding.of("program_studi", "pendidikan-tidak-dikenal"),
                        DIKENAL + "where dikenal.kode is null",
                        "jsonb_build_object('program_studi', masuk.program_studi)"),
                new Pemeriksaan(
                        Bobot.PERINGATAN,
                        Finding.of("program_studi", "pendidikan-berkode-banyak"),
                        DIKENAL + "where dikenal.banyak > 1",
                        "jsonb_build_object('program_studi', masuk.program_studi, 'banyak', dikenal.banyak, 'kode', dikenal.kode)"),
                new Pemeriksaan(
                        Bobot.PERINGATAN,
                        Finding.of("formasi_id", "formasi-menunggu"),
                        """
                        join (
                            select min(baris) as baris, count(distinct formasi_id) as banyak from masuk asal
                            where not exists (select from katalog_titipan_formasi ada
                                where ada.sumber = asal.sumber and ada.referensi = asal.formasi_id)
                        ) menunggu on menunggu.baris = masuk.baris
                        """,
                        "jsonb_build_object('banyak', menunggu.banyak)"));
    }

    @Override
    public String gabung() {
        String tingkat = Arrays.stream(Tingkat.values())
                .map(one -> "('" + one.nama() + "', '" + one.kode() + "')")
                .collect(Collectors.joining(", "));
        return """
                insert into katalog_titipan_kualifikasi as ada (sumber, referensi, jenjang, program_studi, nomor, tingkat,
                    kode, asli)
                select masuk.sumber, masuk.formasi_id, masuk.jenjang, masuk.program_studi,
                    row_number() over (partition by masuk.formasi_id order by masuk.baris), tingkat.kode, dikenal.kode,
                    masuk.asli
                from masuk join (values %1$s) tingkat (nama, kode) on tingkat.nama = masuk.jenjang %2$s
                order by masuk.formasi_id collate "C", masuk.baris
                on conflict (sumber, referensi, jenjang, program_studi) do update set
                    tingkat = excluded.tingkat, kode = excluded.kode, asli = excluded.asli
                where (ada.tingkat, ada.kode, ada.asli) is distinct from (excluded.tingkat, excluded.kode, excluded.asli)
                returning ada.referensi as kunci, (ada.xmax = 0) as baru
                """.formatted(tingkat, DIKENAL);
    }

    @Override
    public void lanjutkan(Pekerjaan pekerjaan) {
        titipan.susun(pekerjaan.kiriman().sumber());
    }
}
