package id.asn.applicant.hak;

import id.asn.applicant.akses.Akses;
import id.asn.applicant.pelamar.Kontak;
import id.asn.applicant.pelamar.Pelamar;
import id.asn.applicant.pelamar.Perubahan;
import java.util.List;

/**
 * All that is kept about one person.
 *
 * @param nik masked
 * @param profil canonical JSON of what was declared beyond the biodata
 */
public record Arsip(
        Pelamar pelamar,
        String nik,
        Kontak kontak,
        String profil,
        List<LamaranTersimpan> lamaran,
        List<Perubahan> perubahan,
        List<Akses> akses,
        Urusan urusan) {}
