/**
 * What the container is told about the world outside: the clock, who acts now, the form of JSON numbers, and what is done
 * without being asked, at set instants and for files that wait.
 */
package id.asn.formation.wiring;
