package id.asn.formation.portal;

/**
 * One education of the reference list.
 *
 * @param tkPend level, {@code 40} for S-1; empty when not known
 */
public record PendidikanPortal(String tkPend, String kodePend, String namaPend) {}
