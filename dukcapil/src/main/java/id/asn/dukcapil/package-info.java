/**
 * A civil registry of our own, for where the real one is not connected: it answers as {@code contracts/dukcapil} assumes,
 * and fails when it is told to. It holds nobody's data and keeps nothing of what it is asked.
 */
package id.asn.dukcapil;
