/** What outlives a start: the data folder, its secrets, the lock on it and the record of what runs. */
package id.asn.launcher.folder;
