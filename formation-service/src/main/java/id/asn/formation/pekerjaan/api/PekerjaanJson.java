package id.asn.formation.pekerjaan.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import id.asn.formation.pekerjaan.Hitungan;
import id.asn.formation.pekerjaan.JenisBerkas;
import id.asn.formation.pekerjaan.JumlahTemuan;
import id.asn.formation.pekerjaan.Kiriman;
import id.asn.formation.pekerjaan.Pekerjaan;
import id.asn.formation.pekerjaan.PekerjaanStatus;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A job: how far it is, what it did, and what was found how often. */
public record PekerjaanJson(
        UUID id,
        String tujuan,
        JenisBerkas jenisBerkas,
        String sumber,
        Integer tahun,
        String unit,
        boolean ujiCoba,
        boolean semuaAtauBatal,
        String sha256,
        long ukuran,
        boolean berkasDihapus,
        PekerjaanStatus status,
        String sebab,
        int persen,
        @JsonUnwrapped Hitungan hitungan,
        long barisPerDetik,
        Instant perkiraanSelesai,
        List<JumlahTemuan> temuan,
        String dibuatOleh,
        Instant dibuatPada,
        Instant selesaiPada,
        long versi)
        implements Versioned, Created {

    static PekerjaanJson of(Pekerjaan job, List<JumlahTemuan> temuan) {
        return of(job, job.kiriman(), temuan);
    }

    private static PekerjaanJson of(Pekerjaan job, Kiriman kiriman, List<JumlahTemuan> temuan) {
        return new PekerjaanJson(
                job.id(),
                kiriman.tujuan(),
                kiriman.jenis(),
                kiriman.sumber(),
                kiriman.tahun(),
                kiriman.unit(),
                kiriman.ujiCoba(),
                kiriman.semuaAtauBatal(),
                job.berkas().sha256(),
                job.berkas().ukuran(),
                job.terhapus(),
                job.tampak(),
                job.sebab(),
                job.persen(),
                job.sejauhIni(),
                job.barisPerDetik(),
                job.perkiraanSelesai(),
                temuan,
                job.pengirim().person(),
                job.dibuatPada(),
                job.selesaiPada(),
                job.versi());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/pekerjaan/" + id;
    }
}
