package id.asn.selection.hasil.client;

import java.util.UUID;

/**
 * What formation is told about one formasi.
 *
 * @param terisi seats filled, by whomever
 * @param dialihkan of these: by participants of other formasi
 * @param versiHasil the result version that says so; telling it again changes nothing
 * @param sha256 hash of that version's file
 */
public record Keterisian(int terisi, int dialihkan, UUID versiHasil, String sha256) {}
