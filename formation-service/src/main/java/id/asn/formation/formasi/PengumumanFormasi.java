package id.asn.formation.formasi;

import java.util.List;
import java.util.UUID;

/**
 * What one announcement, revision or closing tells the public, inside its own transaction.
 *
 * @param formasi the lines with seats
 * @param ditutup lines that were announced before and are open no more
 */
public record PengumumanFormasi(List<FormasiDiumumkan> formasi, List<UUID> ditutup) {}
