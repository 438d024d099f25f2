/** The embedded server: its binaries, its cluster in the data folder, its databases, and the proof that it is durable. */
package id.asn.launcher.postgres;
