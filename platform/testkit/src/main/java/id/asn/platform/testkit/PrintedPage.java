package id.asn.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Pages of {@code docs/} that are computed, not written. A page holds named sections between
 * {@code <!-- printed: name -->} and {@code <!-- /printed: name -->}, so that each service prints its own and prose may
 * stand around them. A stale section fails the test; {@code ./mvnw verify -Dcetak=true} writes it anew.
 */
public final class PrintedPage {
    private PrintedPage() {}

    /** Holds the section {@code name} of {@code page} (a path from the root of the repository) against {@code text}. */
    public static void section(String page, String name, String text) {
        section(Root.of().resolve(page), name, text, Boolean.getBoolean("cetak"));
    }

    static void section(Path page, String name, String text, boolean print) {
        try {
            String now = Files.exists(page) ? Files.readString(page).replace("\r\n", "\n") : "";
            String wanted = with(now, name, text.strip());
            if (wanted.equals(now)) return;
            if (!print) throw new AssertionError(stale(page, name));
            Files.createDirectories(page.toAbsolutePath().getParent());
            Files.writeString(page, wanted);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String with(String page, String name, String text) {
        String open = "<!-- printed: " + name + " -->\n";
        String close = "<!-- /printed: " + name + " -->\n";
        String section = open + text + "\n" + close;
        int from = page.indexOf(open);
        int to = page.indexOf(close);
        if (from < 0 || to < from) return page.isEmpty() ? section : page.stripTrailing() + "\n\n" + section;
        return page.substring(0, from) + section + page.substring(to + close.length());
    }

    private static String stale(Path page, String name) {
        return "Section '" + name + "' of " + page + " is not what the code says any more. Print it with: "
                + "./mvnw verify -Dcetak=true, look at the difference, and commit it.";
    }
}
