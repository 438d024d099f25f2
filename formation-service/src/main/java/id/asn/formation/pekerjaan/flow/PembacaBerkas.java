package id.asn.formation.pekerjaan.flow;

import id.asn.formation.pekerjaan.Baris;
import id.asn.formation.pekerjaan.JenisBerkas;
import id.asn.formation.pekerjaan.Kolom;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads files of one form row by row; never holds one whole. */
interface PembacaBerkas {

    /** The form it reads. */
    JenisBerkas jenis();

    /**
     * Looks at the file before it is taken: its form by its content, its header, its limits. Refuses what cannot be
     * read to its end.
     *
     * @return how many rows it seems to hold
     */
    long periksa(Path berkas, List<Kolom> kolom);

    /** Hands over every row below the header, empty ones aside. */
    void baca(Path berkas, List<Kolom> kolom, Consumer<Baris> penerima);
}
