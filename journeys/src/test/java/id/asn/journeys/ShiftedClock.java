package id.asn.journeys;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.lang.instrument.Instrumentation;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import net.bytebuddy.agent.builder.AgentBuilder;
import net.bytebuddy.asm.Advice;
import net.bytebuddy.matcher.ElementMatchers;

/**
 * A Java agent under which {@code java.time} tells another time than the machine does: an instance with a wrong clock,
 * without the rights that setting the machine's clock would need.
 */
public final class ShiftedClock {
    private static final String TOLD = "shifted clock: ";
    private static final String SECONDS = "asn.journeys.seconds-ahead";

    private ShiftedClock() {}

    /** What the JVM calls before the service's own main. */
    public static void premain(String argument, Instrumentation instrumentation) {
        new AgentBuilder.Default()
                .disableClassFormatChanges()
                .with(AgentBuilder.RedefinitionStrategy.RETRANSFORMATION)
                .ignore(ElementMatchers.none())
                .type(ElementMatchers.named("java.time.Clock"))
                .transform((builder, type, loader, module, domain) ->
                        builder.visit(Advice.to(Shift.class).on(ElementMatchers.named("currentInstant"))))
                .installOn(instrumentation);
        System.out.println(TOLD + Instant.now());
    }

    /** The time that an instance under the agent told at its start, read from its log. */
    static Instant told(Path log) {
        try (Stream<String> lines = Files.lines(log)) {
            return lines.filter(line -> line.startsWith(TOLD))
                    .map(line -> Instant.parse(line.substring(TOLD.length())))
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The variable that puts it into an instance; the agent is written into that folder. */
    static String options(Path folder, Duration ahead) {
        Path agent = folder.resolve("shifted-clock.jar");
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Premain-Class", ShiftedClock.class.getName());
        main.putValue("Can-Retransform-Classes", "true");
        main.putValue("Class-Path", jar(AgentBuilder.class).toUri().toString());
        try (OutputStream file = Files.newOutputStream(agent);
                JarOutputStream jar = new JarOutputStream(file, manifest)) {
            add(ShiftedClock.class, jar);
            add(Shift.class, jar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "-javaagent:" + agent + " -D" + SECONDS + "=" + ahead.toSeconds();
    }

    private static void add(Class<?> type, JarOutputStream jar) throws IOException {
        String name = type.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new JarEntry(name));
        try (var bytes = type.getClassLoader().getResourceAsStream(name)) {
            bytes.transferTo(jar);
        }
    }

    private static Path jar(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Woven into the JDK's own method, so it may name nothing but the JDK. */
    static final class Shift {
        private Shift() {}

        @Advice.OnMethodExit
        static void shift(@Advice.Return(readOnly = false) Instant now) {
            now = now.plusSeconds(Long.getLong("asn.journeys.seconds-ahead", 0L));
        }
    }
}
