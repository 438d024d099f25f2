/** The proposal to redistribute the people of a whole province, in a memory of 1 GB. */
package id.asn.bench.redistribusi;
