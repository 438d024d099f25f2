package id.asn.formation.penetapan.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.formation.alokasi.JenisPengadaan;
import id.asn.formation.instansi.JenisInstansi;
import id.asn.formation.jabatan.Kategori;
import id.asn.formation.penetapan.KebutuhanKategori;
import id.asn.formation.penetapan.Kursi;
import id.asn.formation.penetapan.KursiGolongan;
import id.asn.formation.penetapan.Pendapat;
import id.asn.formation.penetapan.PenetapanInstansi;
import id.asn.formation.usulan.UsulanStatus;
import java.util.List;
import java.util.UUID;

/** An agency in the national view, in JSON. */
public record PenetapanJson(
        String instansi,
        String nama,
        JenisInstansi jenisInstansi,
        UUID usulanId,
        UsulanStatus status,
        Pendapat pendapat,
        List<KebutuhanKategori> kebutuhan,
        List<Baris> golongan,
        Kursi jumlah) {

    static PenetapanJson of(PenetapanInstansi one) {
        return new PenetapanJson(
                one.instansi(),
                one.nama(),
                one.jenisInstansi(),
                one.usulanId(),
                one.status(),
                one.pendapat(),
                one.kebutuhan(),
                one.golongan().stream().map(Baris::of).toList(),
                one.jumlah());
    }

    /** Seats of one golongan. */
    public record Baris(
            JenisPengadaan jenisPengadaan,
            Kategori kategori,
            @JsonUnwrapped Kursi kursi) {

        static Baris of(KursiGolongan one) {
            return new Baris(one.golongan().jenisPengadaan(), one.golongan().kategori(), one.kursi());
        }
    }
}
