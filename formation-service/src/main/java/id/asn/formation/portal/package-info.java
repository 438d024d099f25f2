/**
 * The catalogue in the shape that public programs have long read from the national portal: the same paths, names and
 * order, so that they work here unchanged. Read only.
 */
package id.asn.formation.portal;
