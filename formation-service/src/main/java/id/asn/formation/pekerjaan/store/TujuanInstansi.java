package id.asn.formation.pekerjaan.store;

import id.asn.formation.instansi.BentukInstansi;
import id.asn.formation.pekerjaan.Bentuk;
import id.asn.formation.pekerjaan.Bobot;
import id.asn.formation.pekerjaan.Kolom;
import id.asn.platform.problem.Finding;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** The national list of agencies. An agency whose form is not told keeps the one it has, and counts as central if new. */
@ApplicationScoped
class TujuanInstansi implements TujuanSekaligus {

    @Override
    public String nama() {
        return "instansi";
    }

    @Override
    public Set<String> peran() {
        return Set.of("bkn", "panselnas");
    }

    @Override
    public List<Kolom> kolom() {
        List<String> bentuk =
                Arrays.stream(BentukInstansi.values()).map(Enum::name).toList();
        return List.of(
                Kolom.boleh("instansi_id", Bentuk.KODE),
                Kolom.wajib("kode", Bentuk.KODE),
                Kolom.wajib("nama", Bentuk.TEKS),
                Kolom.boleh("jenis", Bentuk.KODE).salahSatu(bentuk),
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
                        Finding.of("kode", "kode-instansi-lain-bentuk"),
                        "where masuk.kode !~ '^[0-9]{4}$'",
                        "jsonb_build_object('kode', masuk.kode)"),
                new Pemeriksaan(
                        Bobot.SALAH,
                        Finding.of("instansi_id", "id-instansi-lain-bentuk"),
                        "where masuk.instansi_id !~ '^[0-9A-Fa-f]{32}$'",
                        "jsonb_build_object('instansi_id', masuk.instansi_id)"),
                terpakai(),
                Berlaku.terbalik("instansi"),
                new Pemeriksaan(
                        Bobot.PERINGATAN,
                        Finding.of("jenis", "bentuk-tidak-disebut"),
                        "where masuk.jenis is null",
                        "jsonb_build_object('nama', masuk.nama)"));
    }

    /** A national key belongs to one agency, stored or in this file. */
    private static Pemeriksaan terpakai() {
        return new Pemeriksaan(
                Bobot.SALAH,
                Finding.of("instansi_id", "id-instansi-terpakai"),
                """
                join (select id_nasional as id, kode from instansi
                      union select upper(instansi_id), kode from masuk) lain
                    on lain.id = upper(masuk.instansi_id) and lain.kode <> masuk.kode
                """,
                "jsonb_build_object('instansi_id', masuk.instansi_id, 'kode', lain.kode)");
    }

    @Override
    public String gabung() {
        return """
                insert into instansi as ada (kode, nama, jenis, bentuk, id_nasional, berlaku_sejak, berlaku_sampai, versi)
                select kode, nama, case when jenis in ('PROV', 'KAB', 'KOT') then 'DAERAH' else 'PUSAT' end, jenis,
                    upper(instansi_id), berlaku_sejak, berlaku_sampai, 0
                from masuk order by baris
                on conflict (kode) do update set nama = excluded.nama,
                    jenis = case when excluded.bentuk is null then ada.jenis else excluded.jenis end,
                    bentuk = coalesce(excluded.bentuk, ada.bentuk),
                    id_nasional = coalesce(excluded.id_nasional, ada.id_nasional), %1$s, versi = ada.versi + 1
                where (ada.nama, ada.bentuk, ada.id_nasional) is distinct from (excluded.nama,
                    coalesce(excluded.bentuk, ada.bentuk), coalesce(excluded.id_nasional, ada.id_nasional)) or %2$s
                returning ada.kode as kunci, (ada.xmax = 0) as baru
                """.formatted(Berlaku.SET, Berlaku.LAIN);
    }
}
