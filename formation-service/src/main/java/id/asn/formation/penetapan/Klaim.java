package id.asn.formation.penetapan;

import id.asn.formation.alokasi.Golongan;
import id.asn.formation.alokasi.Peruntukan;

/**
 * What an agency brings before the division, in one golongan.
 *
 * @param diverifikasi seats of its pertek that were not rejected since; more it cannot get
 * @param lowong vacancies of the agency in that kategori, by its analysis of the year; 0 where there is none
 * @param ditetapkan seats allotted to it already; less it cannot get
 */
public record Klaim(
        String instansi,
        Peruntukan peruntukan,
        Golongan golongan,
        int diusulkan,
        int diverifikasi,
        int lowong,
        int ditetapkan) {}
