package id.asn.formation.usulan;

import id.asn.formation.neraca.Akun;
import id.asn.formation.neraca.Mutasi;
import id.asn.formation.neraca.Rekening;
import id.asn.formation.neraca.Sebab;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/**
 * The seats that one act on a usulan moves in the ledger.
 *
 * @param rujukan the act; no other act has the same
 */
record Pembukuan(Usulan usulan, String rujukan) {

    /** Every seat asked for enters the books. */
    List<Mutasi> enter() {
        return move(Akun.LUAR, Akun.DIUSULKAN, Sebab.USUL, RincianUsulan::jumlah);
    }

    /** Every seat asked for leaves them again. */
    List<Mutasi> leave() {
        return move(Akun.DIUSULKAN, Akun.LUAR, Sebab.TARIK, RincianUsulan::jumlah);
    }

    /** By the verdicts: seats agreed to are verified, the others struck out. */
    List<Mutasi> split() {
        List<Mutasi> moves = new ArrayList<>(
                move(Akun.DIUSULKAN, Akun.DIVERIFIKASI, Sebab.PERTEK, RincianUsulan::jumlahDiverifikasi));
        moves.addAll(
                move(Akun.DIUSULKAN, Akun.DICORET, Sebab.PERTEK, baris -> baris.jumlah() - baris.jumlahDiverifikasi()));
        return moves;
    }

    /** Every verified seat is struck out. */
    List<Mutasi> strike() {
        return move(Akun.DIVERIFIKASI, Akun.DICORET, Sebab.TOLAK, RincianUsulan::jumlahDiverifikasi);
    }

    private List<Mutasi> move(Akun dari, Akun ke, Sebab sebab, ToIntFunction<RincianUsulan> jumlah) {
        return usulan.rincian().stream()
                .filter(baris -> jumlah.applyAsInt(baris) > 0)
                .map(baris -> new Mutasi(rekening(baris), dari, ke, jumlah.applyAsInt(baris), sebab, rujukan))
                .toList();
    }

    private Rekening rekening(RincianUsulan baris) {
        Kebutuhan asked = baris.kebutuhan();
        return new Rekening(
                baris.id(), usulan.tahun(), usulan.instansi(), asked.jabatan().kode(), asked.golongan());
    }
}
