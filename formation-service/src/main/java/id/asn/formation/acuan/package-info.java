/** What was said of the things that others refer to, and from which day to which it holds. */
package id.asn.formation.acuan;
