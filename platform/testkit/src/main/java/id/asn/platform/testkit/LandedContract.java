package id.asn.platform.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The contract as it last landed, out of git. What has landed is, in this order: the commit named by
 * {@code ASN_CONTRACT_BASE} (a pipeline that knows what it merges into says so); where this branch left
 * {@code origin/main} or {@code main}; and on main itself the commit before. A clone without that history holds no landed
 * contract, and then nothing can be compared.
 */
final class LandedContract {
    private final Path root;

    LandedContract(Path root) {
        this.root = root;
    }

    /** The landed text of {@code file}, or empty when the history at hand does not hold it. */
    Optional<String> of(Path file) {
        String path = root.relativize(file).toString().replace('\\', '/');
        return base(System.getenv("ASN_CONTRACT_BASE")).flatMap(commit -> git("show", commit + ":" + path));
    }

    Optional<String> base(String given) {
        if (given != null && !given.isBlank()) return Optional.of(given);
        Optional<String> head = line("rev-parse", "HEAD");
        Optional<String> left = Stream.of("origin/main", "main")
                .flatMap(main -> line("merge-base", "HEAD", main).stream())
                .findFirst();
        return left.filter(commit -> !left.equals(head)).or(() -> line("rev-parse", "--verify", "HEAD^"));
    }

    private Optional<String> line(String... arguments) {
        return git(arguments).map(String::strip);
    }

    private Optional<String> git(String... arguments) {
        List<String> command = Stream.concat(Stream.of("git", "-C", root.toString()), Stream.of(arguments))
                .toList();
        try {
            Process git = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            String said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return git.waitFor() == 0 ? Optional.of(said) : Optional.empty();
        } catch (IOException noGitHere) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UncheckedIOException(new IOException(e));
        }
    }
}
