package id.asn.formation.kebutuhan;

/**
 * One step of an arithmetic that can be done again with a pencil.
 *
 * @param nama what is found by it
 * @param rumus the numbers and what is done with them
 * @param dasarHukum the rule that says so
 */
public record LangkahHitung(String nama, String rumus, String hasil, String dasarHukum) {}
