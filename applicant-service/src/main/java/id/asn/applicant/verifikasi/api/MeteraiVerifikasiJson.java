package id.asn.applicant.verifikasi.api;

import id.asn.applicant.dokumen.JenisDokumen;
import id.asn.applicant.meterai.JenisMeterai;
import id.asn.applicant.meterai.Meterai;
import id.asn.applicant.meterai.StatusMeterai;
import id.asn.applicant.periode.Wib;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;

/** The stamps on a submitted lamaran, each with what was found about it. */
public record MeteraiVerifikasiJson(List<Butir> data) {

    /** What the committee looks at by hand; a finding decides nothing. */
    public enum Temuan {
        /** The same number is declared on another document. */
        DIPAKAI_ULANG,
        /** The maker does not know the number for this file. */
        TIDAK_SAH,
        /** The maker has not answered yet. */
        BELUM_DIPERIKSA
    }

    /** One stamp. */
    public record Butir(
            JenisDokumen jenisDokumen,
            JenisMeterai jenis,
            String nomorSeri,
            StatusMeterai status,
            OffsetDateTime sejak,
            String keterangan,
            List<Temuan> temuan) {
        static Butir of(Meterai it) {
            return new Butir(
                    it.jenisDokumen(),
                    it.jenis(),
                    it.nomorSeri(),
                    it.status(),
                    Wib.at(it.sejak()),
                    it.keterangan(),
                    findings(it));
        }
    }

    static MeteraiVerifikasiJson of(List<Meterai> stamps) {
        return new MeteraiVerifikasiJson(stamps.stream().map(Butir::of).toList());
    }

    private static List<Temuan> findings(Meterai it) {
        List<Temuan> found = new ArrayList<>();
        if (it.dipakaiUlang()) {
            found.add(Temuan.DIPAKAI_ULANG);
        }
        switch (it.status()) {
            case TIDAK_SAH -> found.add(Temuan.TIDAK_SAH);
            case MENUNGGU, TERTUNDA -> found.add(Temuan.BELUM_DIPERIKSA);
            default -> {
                // nothing to look at beyond the document itself
            }
        }
        return found;
    }
}
