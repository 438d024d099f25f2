/** The services as child processes: started, watched, ended, and found again after a launcher was killed. */
package id.asn.launcher.process;
