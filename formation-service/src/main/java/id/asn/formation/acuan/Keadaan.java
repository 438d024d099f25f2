package id.asn.formation.acuan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;

/**
 * What was recorded of a thing once.
 *
 * @param berlakuSejak first day on which it holds; null for always
 * @param berlakuSampai last day on which it holds; null for no end
 * @param isi every field and its value
 */
public record Keadaan(
        long nomor, LocalDate berlakuSejak, LocalDate berlakuSampai, Instant dicatatPada, Map<String, Object> isi) {}
