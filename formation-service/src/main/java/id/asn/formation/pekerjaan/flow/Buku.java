package id.asn.formation.pekerjaan.flow;

import java.io.IOException;
import java.io.OutputStream;

/** A workbook that is written while it is sent. */
@FunctionalInterface
public interface Buku {

    /** Writes it once. */
    void writeTo(OutputStream out) throws IOException;
}
