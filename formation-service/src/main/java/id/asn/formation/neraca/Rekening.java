package id.asn.formation.neraca;

import id.asn.formation.alokasi.Golongan;
import java.util.UUID;

/**
 * The books of one line.
 *
 * @param formasi id of the line, the same from usulan to announced formasi
 * @param jabatan code of the jabatan
 */
public record Rekening(UUID formasi, int tahun, String instansi, String jabatan, Golongan golongan) {}
