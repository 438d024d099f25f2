package id.asn.formation.formasi;

import static id.asn.formation.neraca.Akun.DICORET;
import static id.asn.formation.neraca.Akun.DITETAPKAN;
import static id.asn.formation.neraca.Akun.DIUMUMKAN;
import static id.asn.formation.neraca.Akun.DIVERIFIKASI;

import id.asn.formation.neraca.Akun;
import id.asn.formation.neraca.Mutasi;
import id.asn.formation.neraca.Neraca;
import id.asn.formation.neraca.Sebab;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;

/**
 * The seats that one act on a rincian moves.
 *
 * @param rujukan the act
 */
record Kursi(List<Formasi> baris, String rujukan) {

    /** Seats that the decree keeps, and those that it strikes out. */
    List<Mutasi> determine() {
        List<Mutasi> moves = new ArrayList<>(move(DIVERIFIKASI, DITETAPKAN, Sebab.TETAPKAN, Formasi::jumlah));
        moves.addAll(move(DIVERIFIKASI, DICORET, Sebab.TETAPKAN, line -> line.jumlahDiverifikasi() - line.jumlah()));
        return moves;
    }

    /** Seats that are opened to the public. */
    List<Mutasi> announce() {
        return move(DITETAPKAN, DIUMUMKAN, Sebab.UMUMKAN, Formasi::jumlah);
    }

    private List<Mutasi> move(Akun dari, Akun ke, Sebab sebab, ToIntFunction<Formasi> jumlah) {
        return baris.stream()
                .filter(line -> jumlah.applyAsInt(line) > 0)
                .map(line -> new Mutasi(line.rekening(), dari, ke, jumlah.applyAsInt(line), sebab, rujukan))
                .toList();
    }

    /** From the books as they are to the given seats. */
    List<Mutasi> revise(Map<UUID, Integer> jumlah, Collection<Neraca> books, boolean diumumkan) {
        return books.stream()
                .filter(book -> jumlah.containsKey(book.rekening().formasi()))
                .flatMap(book -> book.revise(jumlah.get(book.rekening().formasi()), diumumkan, rujukan).stream())
                .toList();
    }
}
