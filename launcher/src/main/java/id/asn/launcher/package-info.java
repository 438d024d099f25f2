/**
 * One process that starts the whole house on one machine: an embedded PostgreSQL, the keys and tokens of sign-in, and
 * the three services as child processes.
 *
 * <p>{@link id.asn.launcher.House} is the door for Java callers, {@link id.asn.launcher.Main} the one for the shell.
 * {@code folder} keeps what outlives a start, {@code postgres} the server, {@code signin} keys and tokens,
 * {@code process} the children, {@code command} the words a user types.
 */
package id.asn.launcher;
