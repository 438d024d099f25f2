package id.asn.launcher;

import id.asn.launcher.command.Help;
import id.asn.launcher.command.Status;
import id.asn.launcher.command.TokenCommand;
import id.asn.launcher.command.Up;
import java.util.Arrays;
import java.util.List;

/** The commands of {@code ./asn}. A fault is one sentence on the error stream and exit code 1. */
public final class Main {

    private Main() {}

    public static void main(String[] words) {
        try {
            int code = run(Arrays.asList(words));
            if (code != 0) System.exit(code);
        } catch (Fault fault) {
            if (goingDown()) return;
            System.err.println("asn: " + fault.getMessage());
            System.exit(1);
        }
    }

    /** Ctrl-C reaches the children as well as us: that they end while we go down ourselves is no fault. */
    private static boolean goingDown() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException e) {
            return true;
        }
    }

    private static int run(List<String> words) {
        String command = words.isEmpty() ? "help" : words.get(0);
        List<String> rest = words.isEmpty() ? words : words.subList(1, words.size());
        HouseOptions options = HouseOptions.from(System.getenv());
        return switch (command) {
            case "up" -> new Up(options, System.out).run(rest);
            case "token" -> new TokenCommand(options, System.out).run(rest);
            case "status" -> new Status(options, System.out).run(rest);
            case "help", "--help", "-h" -> new Help(System.out).run();
            default -> throw new Fault("There is no command \"" + command + "\"; ./asn help lists them.");
        };
    }
}
