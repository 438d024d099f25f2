package id.asn.formation.usulan.kesiapan;

import id.asn.formation.jabatan.Jabatan;
import id.asn.formation.kebutuhan.PosisiJabatan;
import id.asn.formation.kebutuhan.RekapAsn;
import id.asn.formation.pemerataan.Unit;
import id.asn.formation.pemerataan.Usul;
import id.asn.formation.pendidikan.Pendidikan;
import java.util.List;
import java.util.Map;

/**
 * What catalogues and plan say now.
 *
 * @param jabatan those that the usulan or the plan names, by code
 * @param pendidikan those of the national list that the usulan names, by code
 * @param unit the agency's units by code
 * @param posisi need beside staff, where a workload analysis exists
 * @param rekap people and needs of the whole agency
 * @param perataan who should move before anybody is recruited, in every rumpun of which the usulan asks for seats
 */
public record Kenyataan(
        Map<String, Jabatan> jabatan,
        Map<String, Pendidikan> pendidikan,
        Map<String, Unit> unit,
        List<PosisiJabatan> posisi,
        RekapAsn rekap,
        Usul perataan) {}
