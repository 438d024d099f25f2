package id.asn.launcher.process;

import id.asn.launcher.ServiceName;
import java.nio.file.Path;
import java.util.Map;

/**
 * How one service is started: its runnable jar, its port, the variables it reads, and the token of this start.
 *
 * @param run the folder for its pid file
 * @param log the folder for its log
 */
public record ServiceLaunch(
        ServiceName service,
        Path jar,
        int port,
        Map<String, String> environment,
        String startToken,
        Path run,
        Path log) {}
