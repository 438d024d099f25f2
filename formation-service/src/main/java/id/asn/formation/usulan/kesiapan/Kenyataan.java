package id.asn.formation.usulan.kesiapan;

import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.kebutuhan.RekapAsn;
import java.util.List;
import java.util.Map;

/**
 * What catalogues and plan say now.
 *
 * @param jabatan those that the usulan or the plan names, by code
 * @param unit names of the units that the usulan names, by code
 * @param posisi need beside staff, where a workload analysis exists
 * @param rekap people and needs of the whole agency
 */
public record Kenyataan(
        Map<String, Jabatan> jabatan, Map<String, String> unit, List<PosisiJabatan> posisi, RekapAsn rekap) {}
