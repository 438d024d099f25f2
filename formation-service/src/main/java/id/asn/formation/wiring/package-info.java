/** What the container is told about the world outside: the clock, who acts now, and the form of JSON numbers. */
package id.asn.formation.wiring;
