package id.asn.selection.hasil.api;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.asn.platform.http.Created;
import id.asn.platform.http.Versioned;
import id.asn.platform.identity.Actor;
import id.asn.selection.hasil.Hasil;
import id.asn.selection.hasil.StatusHasil;
import id.asn.selection.hasil.Tahap;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** A result version as the interface shows it. */
public record HasilJson(
        UUID id,
        int tahun,
        String instansi,
        Tahap tahap,
        int nomorVersi,
        StatusHasil status,
        String sha256,
        String akarMerkle,
        String mesin,
        UUID mengikuti,
        UUID menggantikan,
        String dihitungOleh,
        Instant dihitungPada,
        String diumumkanOleh,
        Instant diumumkanPada,
        RekapJson rekap,
        List<TindakanJson> tindakan,
        long versi)
        implements Versioned, Created {

    static HasilJson of(Hasil hasil, Actor actor) {
        return new HasilJson(
                hasil.id(),
                hasil.tahun(),
                hasil.instansi(),
                hasil.tahap(),
                hasil.nomorVersi(),
                hasil.status(),
                hasil.sha256(),
                hasil.akarMerkle(),
                hasil.mesin(),
                hasil.mengikuti(),
                hasil.menggantikan(),
                hasil.dihitungOleh(),
                hasil.dihitungPada(),
                hasil.diumumkanOleh(),
                hasil.diumumkanPada(),
                RekapJson.of(hasil.rekap()),
                TindakanJson.of(hasil, actor),
                hasil.versi());
    }

    @Override
    @JsonIgnore
    public String lokasi() {
        return "/v1/hasil/" + id;
    }
}
