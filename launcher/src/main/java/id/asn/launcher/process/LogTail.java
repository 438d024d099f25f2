package id.asn.launcher.process;

import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/** What a service's log says went wrong: the message of its first error, or else its last line. */
final class LogTail {

    private static final int LONGEST = 300;

    private LogTail() {}

    static String complaint(Path log) {
        try {
            List<String> lines = Files.readAllLines(log);
            if (lines.isEmpty()) return "it wrote nothing";
            String telling = lines.stream().filter(LogTail::isError).findFirst().orElse(lines.get(lines.size() - 1));
            String message = message(telling);
            return message.length() > LONGEST ? message.substring(0, LONGEST) + "..." : message;
        } catch (IOException e) {
            return "its log cannot be read";
        }
    }

    private static boolean isError(String line) {
        return line.contains("\"level\":\"ERROR\"") || line.startsWith("Error:") || line.startsWith("Exception in");
    }

    private static String message(String line) {
        if (!line.startsWith("{")) return line.strip();
        try {
            Map<String, Object> entry = JSONObjectUtils.parse(line);
            Object message = entry.get("message");
            return message == null ? line : message.toString().strip();
        } catch (ParseException e) {
            return line;
        }
    }
}
