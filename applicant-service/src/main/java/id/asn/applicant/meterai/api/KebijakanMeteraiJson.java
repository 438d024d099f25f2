package id.asn.applicant.meterai.api;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.meterai.AturanMeterai;
import id.asn.applicant.meterai.KebijakanMeterai;
import id.asn.applicant.periode.Wib;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** What a year asks of stamps: what counts now, and all that was ever laid down. */
public record KebijakanMeteraiJson(int tahun, List<Butir> berlaku, List<Butir> riwayat) {

    /** One thing laid down. */
    public record Butir(
            JenisDokumen jenisDokumen,
            AturanMeterai aturan,
            OffsetDateTime berlakuSejak,
            String alasan,
            OffsetDateTime ditetapkanPada) {
        static Butir of(KebijakanMeterai it) {
            return new Butir(
                    it.jenis(), it.aturan(), Wib.at(it.berlakuSejak()), it.alasan(), Wib.at(it.ditetapkanPada()));
        }
    }

    static KebijakanMeteraiJson of(int tahun, Map<JenisDokumen, KebijakanMeterai> now, List<KebijakanMeterai> history) {
        return new KebijakanMeteraiJson(
                tahun,
                now.values().stream()
                        .sorted(Comparator.comparing(KebijakanMeterai::jenis))
                        .map(Butir::of)
                        .toList(),
                history.stream().map(Butir::of).toList());
    }
}
