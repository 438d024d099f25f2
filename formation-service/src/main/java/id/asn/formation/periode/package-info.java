/** The national calendar of a budget year: when each stage opens and closes, and every change that was made to it. */
package id.asn.formation.periode;
