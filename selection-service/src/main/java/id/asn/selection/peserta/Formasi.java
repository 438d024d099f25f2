package id.asn.selection.peserta;

import java.util.UUID;

/**
 * A published formasi as selection needs it: the local copy of what formation announced.
 *
 * @param id formation's own key
 * @param tahun budget year
 * @param instansi code of the agency
 * @param syarat for whom it is and which exceptions apply
 * @param jumlah seats
 */
public record Formasi(UUID id, int tahun, String instansi, Syarat syarat, int jumlah) {

    /**
     * What decides how the formasi is judged.
     *
     * @param pengadaan CPNS or PPPK
     * @param kebutuhan jenis kebutuhan
     * @param kelompok group of jabatan
     * @param jabatan name of the jabatan, for reading only
     */
    public record Syarat(
            JenisPengadaan pengadaan, JenisKebutuhan kebutuhan, KelompokJabatan kelompok, String jabatan) {}
}
