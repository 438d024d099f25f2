package id.asn.formation.pekerjaan.store;

import id.asn.formation.pekerjaan.Bobot;
import id.asn.platform.problem.Finding;

/**
 * What is asked of all rows at once.
 *
 * @param pola column and code of what is found
 * @param dari what follows {@code from masuk} to reach the rows it is found in: joins and a where
 * @param fakta SQL of a JSON object: the numbers compared
 */
public record Pemeriksaan(Bobot bobot, Finding pola, String dari, String fakta) {}
