package id.asn.applicant.formasi;

import java.util.List;

/** The whole announced line. */
public record Pengumuman(
        int tahun,
        Instansi instansi,
        Kebutuhan kebutuhan,
        Jabatan jabatan,
        Unit unit,
        List<KualifikasiPendidikan> pendidikan,
        Penghasilan penghasilan,
        Keputusan keputusan) {}
