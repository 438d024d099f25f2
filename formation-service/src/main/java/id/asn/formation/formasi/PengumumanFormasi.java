package id.asn.formation.formasi;

import java.util.List;

/** What one announcement opens: the lines with seats. Told inside the announcement's own transaction. */
public record PengumumanFormasi(List<FormasiDiumumkan> formasi) {}
