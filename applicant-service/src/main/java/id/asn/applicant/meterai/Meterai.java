package id.asn.applicant.meterai;

import id.asn.applicant.dokumen.JenisDokumen;
import java.time.Instant;
import java.util.UUID;

/**
 * The stamp that a pelamar declares on one file of a lamaran.
 *
 * @param kunci the very file; on another that takes its place the stamp is not declared
 * @param nomorSeri as printed on it; its form is in no source at hand, so any of 4 to 40 letters, digits and hyphens is taken
 * @param sejak since when the status stands
 * @param keterangan what the maker said, or null
 * @param dipakaiUlang the same number is declared on another document too
 */
public record Meterai(
        UUID lamaranId,
        JenisDokumen jenisDokumen,
        String kunci,
        JenisMeterai jenis,
        String nomorSeri,
        StatusMeterai status,
        Instant sejak,
        String keterangan,
        boolean dipakaiUlang) {}
