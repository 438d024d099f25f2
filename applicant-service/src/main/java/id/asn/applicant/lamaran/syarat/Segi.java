package id.asn.applicant.lamaran.syarat;

import id.asn.applicant.formasi.Pengumuman;
import java.util.List;
import java.util.function.Function;

/**
 * What of a formasi a rule looks at. Formasi of one year and one kind of pengadaan that agree in it get the same verdict of
 * that rule, so one of them is judged for all.
 */
public enum Segi {
    // spotless:off
    /** Nothing but the year and the kind of pengadaan. */
    TAHUN             (it -> ""),
    /** The accepted qualifications, by their codes. */
    PENDIDIKAN        (Pengumuman::pendidikan),
    /** The announcement's least grade point average, or that there is none. */
    IPK_MINIMUM       (it -> String.valueOf(it.kebutuhan().ipkMinimum())),
    /** The group to which exceptions in age are tied. */
    KELOMPOK_JABATAN  (it -> it.jabatan().kelompok()),
    /** The level on which the age of retirement depends. */
    JENJANG_JABATAN   (it -> JenjangJabatan.of(it)),
    /** For whom the seats are. */
    JENIS_KEBUTUHAN   (it -> it.kebutuhan().jenisKebutuhan()),
    /** The category of the seats. */
    KATEGORI          (it -> it.kebutuhan().kategori()),
    /** The category, and whether the jabatan is one of the operational four of PPPK 2024. */
    OPERASIONAL       (it -> List.of(it.kebutuhan().kategori(), KelompokPelamar2024.operasional(it))),
    /** The agency, and whether the jabatan is one of the operational four of PPPK 2024. */
    INSTANSI_OPERASIONAL(it -> List.of(it.instansi().kode(), KelompokPelamar2024.operasional(it))),
    /** The agency. */
    INSTANSI          (it -> it.instansi().kode()),
    /** The agency and the category. */
    INSTANSI_KATEGORI (it -> List.of(it.instansi().kode(), it.kebutuhan().kategori())),
    /** The jabatan's name; no rule looks at it, readers of lists search in it. */
    NAMA_JABATAN      (it -> it.jabatan().nama()),
    /** Not the formasi but the draft: such a rule is not judged before there is one. */
    LAMARAN           (it -> "");
    // spotless:on

    private final Function<Pengumuman, Object> kunci;

    Segi(Function<Pengumuman, Object> kunci) {
        this.kunci = kunci;
    }

    /** Equal for formasi that agree in this, of the same year and kind of pengadaan. */
    List<Object> of(Pengumuman formasi) {
        return List.of(formasi.tahun(), formasi.kebutuhan().jenisPengadaan(), kunci.apply(formasi));
    }
}
