package id.asn.applicant.verifikasi.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.applicant.periode.Wib;
import id.asn.applicant.verifikasi.JenisPengumuman;
import id.asn.applicant.verifikasi.PengumumanAdministrasi;
import id.asn.applicant.verifikasi.PengumumanStatus;
import id.asn.applicant.verifikasi.Rencana;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import java.time.OffsetDateTime;
import java.util.UUID;

/** An announcement: what, when, and how many of each verdict. */
public record PengumumanJson(
        UUID pengumumanId,
        int tahun,
        String instansi,
        JenisPengumuman jenis,
        int nomor,
        UUID menyusul,
        OffsetDateTime waktu,
        PengumumanStatus status,
        OffsetDateTime diumumkanPada,
        int jumlahMs,
        int jumlahTms,
        TertahanJson tertahan,
        @JsonIgnore long versi)
        implements Versioned, Created {

    static PengumumanJson of(PengumumanAdministrasi it) {
        Rencana set = it.rencana();
        return new PengumumanJson(
                it.id(),
                set.tahun(),
                set.instansi(),
                set.jenis(),
                set.nomor(),
                set.menyusul(),
                Wib.at(set.waktu()),
                it.status(),
                it.diumumkanPada().map(Wib::at).orElse(null),
                it.jumlahMs(),
                it.jumlahTms(),
                TertahanJson.of(it),
                it.versi());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        String door =
                status == PengumumanStatus.DIUMUMKAN ? "/v1/pengumuman-administrasi/" : "/v1/verifikasi/pengumuman/";
        return door + pengumumanId;
    }
}
