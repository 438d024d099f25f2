package id.asn.formation.pekerjaan.store;

import id.asn.formation.jabatan.Kategori;
import id.asn.formation.jabatan.KelompokJabatan;
import id.asn.formation.pekerjaan.Bentuk;
import id.asn.formation.pekerjaan.Kolom;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The national catalogue of positions. */
@ApplicationScoped
class TujuanJabatan implements TujuanSekaligus {

    @Override
    public String nama() {
        return "jabatan";
    }

    @Override
    public Set<String> peran() {
        return Set.of("bkn", "panselnas");
    }

    @Override
    public List<Kolom> kolom() {
        List<String> kategori = Arrays.stream(Kategori.values()).map(Enum::name).toList();
        List<String> kelompok =
                Arrays.stream(KelompokJabatan.values()).map(Enum::name).toList();
        return List.of(
                Kolom.wajib("kode", Bentuk.KODE).sampai(20),
                Kolom.wajib("nama", Bentuk.TEKS),
                Kolom.wajib("kategori", Bentuk.TEKS).salahSatu(kategori),
                Kolom.boleh("kelompok_jabatan", Bentuk.TEKS).salahSatu(kelompok),
                Kolom.boleh("berlaku_sejak", Bentuk.TANGGAL),
                Kolom.boleh("berlaku_sampai", Bentuk.TANGGAL));
    }

    @Override
    public List<String> kunci() {
        return List.of("kode");
    }

    @Override
    public List<Pemeriksaan> pemeriksaan() {
        return List.of(Berlaku.terbalik("jabatan"));
    }

    @Override
    public String gabung() {
        return """
                insert into jabatan as ada (kode, nama, kategori, kelompok, berlaku_sejak, berlaku_sampai, versi)
                select masuk.kode, masuk.nama, masuk.kategori, coalesce(masuk.kelompok_jabatan, lama.kelompok, 'LAINNYA'),
                    masuk.berlaku_sejak, masuk.berlaku_sampai, 0
                from masuk left join jabatan lama on lama.kode = masuk.kode order by masuk.baris
                on conflict (kode) do update set nama = excluded.nama, kategori = excluded.kategori,
                    kelompok = excluded.kelompok, %1$s, versi = ada.versi + 1
                where (ada.nama, ada.kategori, ada.kelompok)
                    is distinct from (excluded.nama, excluded.kategori, excluded.kelompok) or %2$s
                returning ada.kode as kunci, (ada.xmax = 0) as baru
                """.formatted(Berlaku.SET, Berlaku.LAIN);
    }
}
